from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/activity.html.j2'

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
    pass
    def macro(l_1_block, l_1_page):
        t_3 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_3.append(
            '<div role="group" class="activity"',
        )
        if l_1_block.anchor:
            pass
            t_3.extend((
                ' id="at-',
                escaped(l_1_block.anchor),
                '"',
            ))
        t_3.extend((
            ' aria-label="',
            escaped(t_1((undefined(name='t') if l_1_t is missing else l_1_t).activity)),
            '">\n<p class="label">',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).activity),
            '</p>\n',
            str(l_1_block.intro),
            '<ol class="steps"',
        ))
        if (l_1_block.start != 1):
            pass
            t_3.extend((
                ' start="',
                escaped(l_1_block.start),
                '"',
            ))
        t_3.append(
            '>\n',
        )
        l_2_loop = missing
        for l_2_step, l_2_loop in LoopContext(l_1_block.steps, undefined):
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_3.extend((
                '<li class="step" data-key="',
                escaped(l_2_step.key),
                '"><div class="words" id="at-step-',
                escaped(l_2_loop.index),
                '-',
                escaped(l_2_step.id),
                '">',
                str(l_2_step.html),
                '</div>\n<label class="tick"><input type="checkbox" aria-describedby="at-step-',
                escaped(l_2_loop.index),
                '-',
                escaped(l_2_step.id),
                '"> ',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).done),
                '<span class="unseen"> ',
                escaped((undefined(name='say') if l_2_say is missing else l_2_say)('step_done', n=((l_2_loop.index + l_1_block.start) - 1), )),
                '</span></label></li>\n',
            ))
        l_2_loop = l_2_step = l_2_say = missing
        t_3.extend((
            '</ol>\n',
            str(l_1_block.outro),
            '</div>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&2=36&3=47&4=49&5=63&6=69&7=77&10=89'