from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/callout.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_show = missing
    try:
        t_1 = environment.filters['bare']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bare' found.")
    try:
        t_2 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    try:
        t_3 = environment.filters['striptags']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'striptags' found.")
    pass
    def macro(l_1_block, l_1_page):
        t_4 = []
        l_1_t = resolve('t')
        l_1_title = missing
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        l_1_title = t_2(l_1_block.title)
        if l_1_block.fold:
            pass
            t_4.extend((
                '<details class="callout folds ',
                escaped(l_1_block.kind),
                '"',
            ))
            if l_1_block.anchor:
                pass
                t_4.extend((
                    ' id="at-',
                    escaped(l_1_block.anchor),
                    '"',
                ))
            if (l_1_block.fold == 'open'):
                pass
                t_4.append(
                    ' open',
                )
            t_4.append(
                '><summary class="label">',
            )
            if l_1_block.level:
                pass
                t_4.extend((
                    '<h',
                    escaped(l_1_block.level),
                    ' id="at-',
                    escaped(l_1_block.title_anchor),
                    '">',
                    escaped((undefined(name='title') if l_1_title is missing else l_1_title)),
                    '</h',
                    escaped(l_1_block.level),
                    '>',
                ))
            else:
                pass
                t_4.extend((
                    '<b>',
                    escaped(((undefined(name='title') if l_1_title is missing else l_1_title) or environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), l_1_block.kind))),
                    '</b>',
                ))
            t_4.extend((
                '</summary>\n<div class="unfolded">\n',
                escaped(l_1_page.blocks(l_1_block.blocks, )),
                '</div>\n</details>\n',
            ))
        else:
            pass
            t_4.extend((
                '<div role="note" class="callout ',
                escaped(l_1_block.kind),
                '"',
            ))
            if l_1_block.anchor:
                pass
                t_4.extend((
                    ' id="at-',
                    escaped(l_1_block.anchor),
                    '"',
                ))
            t_4.extend((
                ' aria-label="',
                escaped(t_1(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), l_1_block.kind))),
            ))
            if (undefined(name='title') if l_1_title is missing else l_1_title):
                pass
                t_4.extend((
                    ': ',
                    escaped(t_3((undefined(name='title') if l_1_title is missing else l_1_title))),
                ))
            t_4.extend((
                '">\n<p class="label">',
                escaped(((undefined(name='title') if l_1_title is missing else l_1_title) or environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), l_1_block.kind))),
                '</p>\n',
                escaped(l_1_page.blocks(l_1_block.blocks, )),
                '</div>\n',
            ))
        return concat(t_4)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=31&2=40&3=41&4=45&6=85&9=92&10=114&11=116'