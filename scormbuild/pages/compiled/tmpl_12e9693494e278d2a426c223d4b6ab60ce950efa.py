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
    try:
        t_3 = environment.filters['truncate']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'truncate' found.")
    pass
    def macro(l_1_block, l_1_page):
        t_4 = []
        l_1_attribute = resolve('attribute')
        l_1_quiz_options = resolve('quiz_options')
        l_1_t = resolve('t')
        l_1_first = missing
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        l_1_first = ('' if (l_1_block.draw or (l_1_block.shuffle in ('questions', 'all'))) else t_3(environment, environment.getitem(l_1_block.questions, 0).text, 60, end='…'))
        t_4.append(
            '<div role="group" class="quiz',
        )
        if (l_1_block.show == 'one'):
            pass
            t_4.append(
                ' by-one',
            )
        t_4.extend((
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
        ))
        if (undefined(name='first') if l_1_first is missing else l_1_first):
            pass
            t_4.extend((
                ': ',
                escaped((undefined(name='first') if l_1_first is missing else l_1_first)),
            ))
        t_4.extend((
            '">\n',
            str(l_1_block.intro),
            '<div class="questions">\n',
        ))
        for l_2_question in l_1_block.questions:
            _loop_vars = {}
            pass
            t_4.append(
                escaped(l_1_page.question(l_2_question, )),
            )
        l_2_question = missing
        t_4.append(
            '</div>\n<div class="marks">\n<div class="unanswered" role="status"></div>\n<p class="quiz-result"></p>\n',
        )
        if ((l_1_block.feedback == 'end') or l_1_block.minutes):
            pass
            t_4.extend((
                '<p class="hint">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).saved_as_given),
                '</p>\n<button type="button" class="hand-in button">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).hand_in_quiz),
                '</button>\n',
            ))
        t_4.extend((
            '<button type="button" class="retry" hidden>',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).try_again),
            '<span class="unseen">: ',
            escaped(((undefined(name='first') if l_1_first is missing else l_1_first) or (undefined(name='t') if l_1_t is missing else l_1_t).quiz)),
            '</span></button>\n</div>\n</div>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=31&3=42&4=46&5=71&6=74&7=78&13=84&14=88&15=90&17=95'