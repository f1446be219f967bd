from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/quiz.html.j2'

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
        l_1_attribute = resolve('attribute')
        l_1_quiz_options = resolve('quiz_options')
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_3.append(
            '<div role="group" class="quiz',
        )
        if (l_1_block.show == 'one'):
            pass
            t_3.append(
                ' by-one',
            )
        t_3.extend((
            '" id="at-',
            escaped(l_1_block.id),
            '" data-key="',
            escaped(l_1_block.key),
            '" data-id="',
            escaped(l_1_block.id),
            '" data-options=\'',
            escaped((undefined(name='attribute') if l_1_attribute is missing else l_1_attribute)((undefined(name='quiz_options') if l_1_quiz_options is missing else l_1_quiz_options)(l_1_block, ), )),
            '\' aria-label="',
            escaped(t_1((undefined(name='t') if l_1_t is missing else l_1_t).quiz)),
            '">\n',
            str(l_1_block.intro),
            '<div class="questions">\n',
        ))
        for l_2_question in l_1_block.questions:
            _loop_vars = {}
            pass
            t_3.append(
                escaped(l_1_page.question(l_2_question, )),
            )
        l_2_question = missing
        t_3.append(
            '</div>\n<div class="marks">\n<div class="unanswered" role="status"></div>\n<p class="quiz-result"></p>\n',
        )
        if ((l_1_block.feedback == 'end') or l_1_block.minutes):
            pass
            t_3.extend((
                '<p class="hint">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).saved_as_given),
                '</p>\n<button type="button" class="hand-in button">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).hand_in_quiz),
                '</button>\n',
            ))
        t_3.extend((
            '<button type="button" class="retry" hidden>',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).try_again),
            '<span class="unseen">: ',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).quiz),
            '</span></button>\n</div>\n</div>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&2=38&3=55&4=58&5=62&11=68&12=72&13=74&15=79'