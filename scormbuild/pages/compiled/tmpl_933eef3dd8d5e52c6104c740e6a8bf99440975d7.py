from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/typed.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_answers = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_3 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_question):
        t_4 = []
        l_1_t = resolve('t')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_4.extend((
            '<p class="typed"><label><span>',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).your_answer),
            '</span> <input type="text" autocomplete="off" autocapitalize="off" spellcheck="false"',
        ))
        if ((l_1_question.form == 'numeric') and ('-' not in t_1(context.eval_ctx, t_2(context, l_1_question.accepted, attribute='low')))):
            pass
            t_4.append(
                ' inputmode="decimal"',
            )
        t_4.append(
            '></label></p>\n',
        )
        def t_5(fiter):
            for l_2_one in fiter:
                if l_2_one.feedback:
                    yield l_2_one
        for l_2_one in t_5(l_1_question.accepted):
            _loop_vars = {}
            pass
            t_4.extend((
                '<div class="feedback" data-for="',
                escaped(l_2_one.text),
                '" hidden>',
                str(l_2_one.feedback),
                '</div>\n',
            ))
        l_2_one = missing
        t_4.append(
            '</fieldset>\n',
        )
        return concat(t_4)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=31&3=39&4=50&5=59'