from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/choice.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_role = l_0_answers = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    l_0_role = 'radiogroup'
    context.vars['role'] = l_0_role
    context.exported_vars.add('role')
    yield '\n'
    def macro(l_1_question):
        t_2 = []
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_2.append(
            '<div class="choices">\n',
        )
        for l_2_choice in l_1_question.choices:
            _loop_vars = {}
            pass
            t_2.extend((
                '<div class="choice" data-key="',
                escaped(l_2_choice.key),
                '" data-id="',
                escaped(l_2_choice.id),
                '">\n<label><input name="choice" type="',
            ))
            if l_1_question.several:
                pass
                t_2.append(
                    'checkbox',
                )
            else:
                pass
                t_2.append(
                    'radio',
                )
            t_2.extend((
                '"> <span class="words">',
                str(l_2_choice.html),
                '</span></label>\n<span class="mark"></span>\n',
            ))
            if l_2_choice.feedback:
                pass
                t_2.extend((
                    '<div class="feedback" data-for="',
                    escaped(l_2_choice.key),
                    '" hidden>',
                    str(l_2_choice.feedback),
                    '</div>\n',
                ))
            t_2.append(
                '</div>\n',
            )
        l_2_choice = missing
        t_2.append(
            '</div>\n</fieldset>\n',
        )
        return concat(t_2)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=19&4=23&6=31&7=36&8=41&10=56&11=60'