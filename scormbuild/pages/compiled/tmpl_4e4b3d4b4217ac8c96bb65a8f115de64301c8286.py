from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/ordering.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_answers = missing
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
    def macro(l_1_question):
        t_3 = []
        l_1_mixed = resolve('mixed')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_3.append(
            '<ol class="order" role="list">\n',
        )
        for l_2_choice in (undefined(name='mixed') if l_1_mixed is missing else l_1_mixed)(l_1_question.choices, ):
            l_2_in_fallback = resolve('in_fallback')
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_3.extend((
                '<li data-key="',
                escaped(l_2_choice.key),
                '" data-id="',
                escaped(l_2_choice.id),
                '" data-text="',
                escaped(l_2_choice.text),
                '"><button type="button" class="grip"',
                escaped((undefined(name='in_fallback') if l_2_in_fallback is missing else l_2_in_fallback)),
                ' aria-label="',
                escaped(t_1((undefined(name='say') if l_2_say is missing else l_2_say)('move_item', item=l_2_choice.text, ))),
                '"></button><span class="words">',
                str(l_2_choice.html),
                '</span>\n<span class="movers"><button type="button" class="up"',
                escaped((undefined(name='in_fallback') if l_2_in_fallback is missing else l_2_in_fallback)),
                ' aria-label="',
                escaped(t_1((undefined(name='say') if l_2_say is missing else l_2_say)('move_up', item=l_2_choice.text, ))),
                '">↑</button><button type="button" class="down"',
                escaped((undefined(name='in_fallback') if l_2_in_fallback is missing else l_2_in_fallback)),
                ' aria-label="',
                escaped(t_1((undefined(name='say') if l_2_say is missing else l_2_say)('move_down', item=l_2_choice.text, ))),
                '">↓</button></span>\n<span class="mark"></span></li>\n',
            ))
        l_2_choice = l_2_in_fallback = l_2_say = missing
        t_3.append(
            '</ol>\n</fieldset>\n',
        )
        return concat(t_3)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&3=34&4=41&5=53'