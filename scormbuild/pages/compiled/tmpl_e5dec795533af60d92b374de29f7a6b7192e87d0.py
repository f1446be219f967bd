from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/cloze.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_answers = l_0_gap = missing
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
        l_1_body_parts = resolve('body_parts')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_3.append(
            '<div class="text-with-gaps">',
        )
        for l_2_part in (undefined(name='body_parts') if l_1_body_parts is missing else l_1_body_parts)(l_1_question.body, ):
            _loop_vars = {}
            pass
            t_3.append(
                str(l_2_part.html),
            )
            if (l_2_part.gap >= 0):
                pass
                t_3.append(
                    escaped((undefined(name='gap') if l_0_gap is missing else l_0_gap)(environment.getitem(l_1_question.gaps, l_2_part.gap), l_2_part.gap, )),
                )
        l_2_part = missing
        t_3.append(
            '</div>\n</fieldset>\n',
        )
        return concat(t_3)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_gap, l_1_index):
        t_4 = []
        l_1_say = resolve('say')
        l_1_in_fallback = resolve('in_fallback')
        l_1_t = resolve('t')
        if l_1_gap is missing:
            l_1_gap = undefined("parameter 'gap' was not provided", name='gap')
        if l_1_index is missing:
            l_1_index = undefined("parameter 'index' was not provided", name='index')
        pass
        if l_1_gap.options:
            pass
            t_4.extend((
                '<select class="gap" aria-label="',
                escaped(t_1((undefined(name='say') if l_1_say is missing else l_1_say)('gap', n=(l_1_index + 1), ))),
                '"><option value=""',
                escaped((undefined(name='in_fallback') if l_1_in_fallback is missing else l_1_in_fallback)),
                '>',
                escaped(t_1((undefined(name='t') if l_1_t is missing else l_1_t).pick)),
                '</option>',
            ))
            for l_2_option in l_1_gap.options:
                _loop_vars = {}
                pass
                t_4.extend((
                    '<option value="',
                    escaped(l_2_option.key),
                    '">',
                    escaped(l_2_option.text),
                    '</option>',
                ))
            l_2_option = missing
            t_4.append(
                '</select>',
            )
        else:
            pass
            t_4.extend((
                '<input class="gap" type="text" aria-label="',
                escaped(t_1((undefined(name='say') if l_1_say is missing else l_1_say)('gap', n=(l_1_index + 1), ))),
                '" autocomplete="off" autocapitalize="off" spellcheck="false">',
            ))
        return concat(t_4)
    context.exported_vars.add('gap')
    context.vars['gap'] = l_0_gap = Macro(environment, macro, 'gap', ('gap', 'index'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&2=34&6=53&7=63&8=67&10=92'