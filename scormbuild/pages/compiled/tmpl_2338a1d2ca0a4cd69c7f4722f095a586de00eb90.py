from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/long-text.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_answers = l_0_ending = l_0_model_answer = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_question):
        t_2 = []
        l_1_t = resolve('t')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_2.extend((
            '<p class="typed"><label><span>',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).your_answer),
            '</span> <textarea rows="6"></textarea></label></p>\n<p class="room hint"></p>\n</fieldset>\n',
        ))
        if l_1_question.choices:
            pass
            if l_1_question.explanation:
                pass
                t_2.extend((
                    escaped((undefined(name='model_answer') if l_0_model_answer is missing else l_0_model_answer)(l_1_question, )),
                    '\n',
                ))
            t_2.extend((
                '<fieldset class="criteria" hidden><legend>',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).assess),
                '</legend>\n',
            ))
            for l_2_choice in l_1_question.choices:
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="choice" data-key="',
                    escaped(l_2_choice.key),
                    '" data-id="',
                    escaped(l_2_choice.id),
                    '"><label><input type="checkbox"> <span class="words">',
                    str(l_2_choice.html),
                    '</span></label></div>\n',
                ))
            l_2_choice = missing
            t_2.append(
                '</fieldset>\n',
            )
        return concat(t_2)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_question):
        t_3 = []
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        if (l_1_question.explanation and (not l_1_question.choices)):
            pass
            t_3.extend((
                escaped((undefined(name='model_answer') if l_0_model_answer is missing else l_0_model_answer)(l_1_question, )),
                '\n',
            ))
        return concat(t_3)
    context.exported_vars.add('ending')
    context.vars['ending'] = l_0_ending = Macro(environment, macro, 'ending', ('question',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_question):
        t_4 = []
        l_1_t = resolve('t')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_4.extend((
            '<div class="explanation" hidden><p class="label">',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).model_answer),
            '</p>',
            str(l_1_question.explanation),
            '</div>',
        ))
        return concat(t_4)
    context.exported_vars.add('model_answer')
    context.vars['model_answer'] = l_0_model_answer = Macro(environment, macro, 'model_answer', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=27&5=30&6=32&7=35&9=40&10=43&11=48&17=63&18=68&19=71&23=78&24=86'