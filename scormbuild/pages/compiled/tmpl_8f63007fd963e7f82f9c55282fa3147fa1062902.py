from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/hotspot.html.j2'

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
        t_2.extend((
            '<div class="picture">',
            str(l_1_question.picture),
        ))
        for l_2_choice in l_1_question.choices:
            _loop_vars = {}
            pass
            t_2.append(
                '<label class="choice region',
            )
            if l_2_choice.region.round:
                pass
                t_2.append(
                    ' round',
                )
            t_2.extend((
                '" data-key="',
                escaped(l_2_choice.key),
                '" data-id="',
                escaped(l_2_choice.id),
                '" data-place="',
                escaped(l_2_choice.region.left),
                ' ',
                escaped(l_2_choice.region.top),
                ' ',
                escaped(l_2_choice.region.width),
                ' ',
                escaped(l_2_choice.region.height),
                '"><input name="choice" type="',
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
                '</span><span class="mark"></span></label>',
            ))
        l_2_choice = missing
        t_2.append(
            '</div>\n',
        )
        def t_3(fiter):
            for l_2_choice in fiter:
                if l_2_choice.feedback:
                    yield l_2_choice
        for l_2_choice in t_3(l_1_question.choices):
            _loop_vars = {}
            pass
            t_2.extend((
                '<div class="feedback" data-for="',
                escaped(l_2_choice.key),
                '" hidden>',
                str(l_2_choice.feedback),
                '</div>\n',
            ))
        l_2_choice = missing
        t_2.append(
            '</fieldset>\n',
        )
        return concat(t_2)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=19&4=23&5=30&6=38&8=77&9=86'