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
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_block, l_1_page):
        t_2 = []
        l_1_attribute = resolve('attribute')
        l_1_quiz_options = resolve('quiz_options')
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_2.extend((
            '<div role="group" class="quiz" id="at-',
            escape(environment.getattr(l_1_block, 'id')),
            '" data-key="',
            escape(environment.getattr(l_1_block, 'key')),
            '" data-id="',
            escape(environment.getattr(l_1_block, 'id')),
            '" data-options=\'',
            escape(context.call((undefined(name='attribute') if l_1_attribute is missing else l_1_attribute), context.call((undefined(name='quiz_options') if l_1_quiz_options is missing else l_1_quiz_options), l_1_block))),
            '\' aria-label="',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'quiz')),
            '">\n',
            escape(t_1(environment.getattr(l_1_block, 'intro'))),
            '<div class="questions">\n',
        ))
        for l_2_question in environment.getattr(l_1_block, 'questions'):
            _loop_vars = {}
            pass
            t_2.append(
                escape(context.call(environment.getattr(l_1_page, 'question'), l_2_question, _loop_vars=_loop_vars)),
            )
        l_2_question = missing
        t_2.append(
            '</div>\n<div class="marks">\n<div class="unanswered" role="status"></div>\n<p class="quiz-result" role="status"></p>\n',
        )
        if ((environment.getattr(l_1_block, 'feedback') == 'end') or environment.getattr(l_1_block, 'minutes')):
            pass
            t_2.extend((
                '<p class="hint">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'saved_as_given')),
                '</p>\n<button type="button" class="hand-in button">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'hand_in_quiz')),
                '</button>\n',
            ))
        t_2.extend((
            '<button type="button" class="retry" hidden>',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'try_again')),
            '</button>\n</div>\n</div>\n',
        ))
        return concat(t_2)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=18&2=30&3=40&4=43&5=47&11=53&12=57&13=59&15=64'