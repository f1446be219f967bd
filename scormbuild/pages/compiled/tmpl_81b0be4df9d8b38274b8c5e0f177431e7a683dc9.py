from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/details.html.j2'

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
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_2.append(
            '<details class="details',
        )
        if (l_1_block.kind != 'details'):
            pass
            t_2.extend((
                ' ',
                escaped(l_1_block.kind),
            ))
        t_2.append(
            '"',
        )
        if l_1_block.anchor:
            pass
            t_2.extend((
                ' id="at-',
                escaped(l_1_block.anchor),
                '"',
            ))
        t_2.append(
            '><summary>',
        )
        if l_1_block.level:
            pass
            t_2.extend((
                '<h',
                escaped(l_1_block.level),
                ' id="at-',
                escaped(l_1_block.title_anchor),
                '">',
                str(l_1_block.title),
                '</h',
                escaped(l_1_block.level),
                '>',
            ))
        else:
            pass
            t_2.extend((
                '<b>',
                escaped((t_1(l_1_block.title) if l_1_block.title else environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), l_1_block.kind))),
                '</b>',
            ))
        t_2.extend((
            '</summary>\n<div class="unfolded">\n',
            escaped(l_1_page.blocks(l_1_block.blocks, )),
            '</div>\n</details>\n',
        ))
        return concat(t_2)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=30&4=71'