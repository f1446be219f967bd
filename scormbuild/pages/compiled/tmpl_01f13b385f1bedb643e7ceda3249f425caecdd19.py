from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/matching.html.j2'

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
        l_1_targets = missing
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        if (environment.getitem(l_1_question.columns, 0) or environment.getitem(l_1_question.columns, 1)):
            pass
            t_3.extend((
                '<p class="columns"><span>',
                escaped(environment.getitem(l_1_question.columns, 0)),
                '</span> <span id="at-',
                escaped(l_1_question.id),
                '-column">',
                escaped(environment.getitem(l_1_question.columns, 1)),
                '</span></p>\n',
            ))
        t_3.append(
            '<div class="pairs">\n',
        )
        l_1_targets = (undefined(name='mixed') if l_1_mixed is missing else l_1_mixed)(l_1_question.targets, )
        l_2_loop = missing
        for l_2_choice, l_2_loop in LoopContext(l_1_question.choices, undefined):
            l_2_in_fallback = resolve('in_fallback')
            l_2_t = resolve('t')
            _loop_vars = {}
            pass
            t_3.extend((
                '<div class="pair" data-key="',
                escaped(l_2_choice.key),
                '" data-id="',
                escaped(l_2_choice.id),
                '"><span class="item" id="at-',
                escaped(l_1_question.id),
                '-',
                escaped(l_2_loop.index),
                '">',
                str(l_2_choice.html),
                '</span>\n<span class="pick"><span class="picked" aria-hidden="true"',
                escaped((undefined(name='in_fallback') if l_2_in_fallback is missing else l_2_in_fallback)),
                '>',
                escaped(t_1((undefined(name='t') if l_2_t is missing else l_2_t).pick)),
                '</span><select aria-labelledby="at-',
                escaped(l_1_question.id),
                '-',
                escaped(l_2_loop.index),
            ))
            if environment.getitem(l_1_question.columns, 1):
                pass
                t_3.extend((
                    ' at-',
                    escaped(l_1_question.id),
                    '-column',
                ))
            t_3.extend((
                '"><option value=""',
                escaped((undefined(name='in_fallback') if l_2_in_fallback is missing else l_2_in_fallback)),
                '>',
                escaped(t_1((undefined(name='t') if l_2_t is missing else l_2_t).pick)),
                '</option>',
            ))
            for l_3_target in (undefined(name='targets') if l_1_targets is missing else l_1_targets):
                _loop_vars = {}
                pass
                t_3.extend((
                    '<option value="',
                    escaped(l_3_target.key),
                    '" data-id="',
                    escaped(l_3_target.id),
                    '">',
                    escaped(l_3_target.text),
                    '</option>',
                ))
            l_3_target = missing
            t_3.append(
                '</select></span>\n<span class="mark"></span></div>\n',
            )
        l_2_loop = l_2_choice = l_2_in_fallback = l_2_t = missing
        t_3.append(
            '</div>\n</fieldset>\n',
        )
        return concat(t_3)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&2=32&3=36&6=46&7=48&8=55&9=65'