from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/categorise.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_answers = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_question):
        t_2 = []
        l_1_mixed = resolve('mixed')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_2.append(
            '<div class="pairs">\n',
        )
        for l_2_choice in (undefined(name='mixed') if l_1_mixed is missing else l_1_mixed)(l_1_question.choices, ):
            _loop_vars = {}
            pass
            t_2.extend((
                '<fieldset role="radiogroup" class="pair" data-key="',
                escaped(l_2_choice.key),
                '" data-id="',
                escaped(l_2_choice.id),
                '"><legend class="item">',
                str(l_2_choice.html),
                '</legend>\n<div class="targets">',
            ))
            for l_3_target in l_1_question.targets:
                _loop_vars = {}
                pass
                t_2.extend((
                    '<label><input type="radio" name="',
                    escaped(l_2_choice.key),
                    '" value="',
                    escaped(l_3_target.key),
                    '" data-id="',
                    escaped(l_3_target.id),
                    '"> <span>',
                    str(l_3_target.html),
                    '</span></label>',
                ))
            l_3_target = missing
            t_2.append(
                '</div>\n<span class="mark"></span></fieldset>\n',
            )
        l_2_choice = missing
        t_2.append(
            '</div>\n</fieldset>\n',
        )
        return concat(t_2)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&3=28&4=33&5=40'