from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/labelled.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_show = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_block, l_1_page):
        t_2 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_2.append(
            '<div class="labelled"',
        )
        if l_1_block.anchor:
            pass
            t_2.extend((
                ' id="at-',
                escaped(l_1_block.anchor),
                '"',
            ))
        t_2.extend((
            '>\n<div class="marked">',
            str(l_1_block.picture),
        ))
        l_2_loop = missing
        for l_2_label, l_2_loop in LoopContext(l_1_block.labels, undefined):
            _loop_vars = {}
            pass
            t_2.append(
                '<button type="button" class="marker',
            )
            if l_1_block.opened:
                pass
                t_2.append(
                    ' opens',
                )
            t_2.extend((
                '" data-left="',
                escaped(l_2_label.left),
                '" data-top="',
                escaped(l_2_label.top),
                '" aria-label="',
                escaped(l_2_loop.index),
                ': ',
                escaped(l_2_label.words),
                '"',
            ))
            if l_1_block.opened:
                pass
                t_2.extend((
                    ' data-key="',
                    escaped(environment.getitem(l_1_block.opened, l_2_loop.index0).key),
                    '"',
                ))
            t_2.extend((
                '>',
                escaped(l_2_loop.index),
                '</button>',
            ))
        l_2_loop = l_2_label = missing
        t_2.append(
            '</div>\n<ol class="labels">\n',
        )
        for l_2_label in l_1_block.labels:
            _loop_vars = {}
            pass
            t_2.extend((
                '<li>',
                str(l_2_label.html),
                '</li>\n',
            ))
        l_2_label = missing
        t_2.append(
            '</ol>\n</div>\n',
        )
        return concat(t_2)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=29&3=38&5=79&6=84'