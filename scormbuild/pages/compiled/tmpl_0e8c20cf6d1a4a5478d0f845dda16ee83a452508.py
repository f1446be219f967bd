from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/blocklist.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_show = missing
    try:
        t_1 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    def macro(l_1_block, l_1_page):
        t_2 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        if t_1(l_1_block.start):
            pass
            t_2.extend((
                '<ul>\n',
                escaped(l_1_page.blocks(l_1_block.blocks, )),
                '</ul>\n',
            ))
        else:
            pass
            t_2.append(
                '<ol',
            )
            if (l_1_block.start != 1):
                pass
                t_2.extend((
                    ' start="',
                    escaped(l_1_block.start),
                    '"',
                ))
            t_2.extend((
                '>\n',
                escaped(l_1_page.blocks(l_1_block.blocks, )),
                '</ol>\n',
            ))
        return concat(t_2)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=26&4=30&6=38&7=47'