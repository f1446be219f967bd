from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/panel.html.j2'

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
        if (l_1_block.kind == 'accordion'):
            pass
            t_2.append(
                '<details class="panel',
            )
            if l_1_block.opened:
                pass
                t_2.append(
                    ' opens',
                )
            t_2.append(
                '"',
            )
            if l_1_block.opened:
                pass
                t_2.extend((
                    ' data-key="',
                    escaped(environment.getitem(l_1_block.opened, 0).key),
                    '"',
                ))
            t_2.extend((
                '><summary><h',
                escaped(l_1_block.level),
                ' id="at-',
                escaped(l_1_block.title_anchor),
                '">',
                str(l_1_block.title),
                '</h',
                escaped(l_1_block.level),
                '></summary>\n<div class="inside">\n',
                escaped(l_1_page.blocks(l_1_block.blocks, )),
                '</div>\n</details>\n',
            ))
        else:
            pass
            t_2.append(
                '<section class="panel',
            )
            if l_1_block.opened:
                pass
                t_2.append(
                    ' opens',
                )
            t_2.append(
                '"',
            )
            if l_1_block.opened:
                pass
                t_2.extend((
                    ' data-key="',
                    escaped(environment.getitem(l_1_block.opened, 0).key),
                    '"',
                ))
            t_2.extend((
                '>\n<h',
                escaped(l_1_block.level),
                ' class="panel-title" id="at-',
                escaped(l_1_block.title_anchor),
                '">',
                str(l_1_block.title),
                '</h',
                escaped(l_1_block.level),
                '>\n<div class="inside">\n',
                escaped(l_1_page.blocks(l_1_block.blocks, )),
                '</div>\n</section>\n',
            ))
        return concat(t_2)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=26&3=31&5=56&8=64&9=81&11=89'