from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/blockitem.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_show = missing
    pass
    def macro(l_1_block, l_1_page):
        t_1 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_1.extend((
            '<li>',
            escaped(l_1_page.blocks(l_1_block.blocks, )),
            '</li>\n',
        ))
        return concat(t_1)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=13&2=22'