from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/blocks.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_ask = l_0_block = l_0_anchor = l_0_callout = l_0_deck = l_0_quiz = l_0_activity = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    included_template = environment.get_template('questions/form.html.j2', 'partials/blocks.html.j2')._get_default_module(context)
    l_0_ask = getattr(included_template, 'ask', missing)
    if l_0_ask is missing:
        l_0_ask = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'partials/blocks.html.j2') does not export the requested name 'ask'", name='ask')
    context.vars['ask'] = l_0_ask
    context.exported_vars.discard('ask')
    def macro(l_1_name, l_1_block):
        t_2 = []
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        if (l_1_name == 'prose'):
            pass
            t_2.extend((
                escape(t_1(environment.getattr(l_1_block, 'html'))),
                '\n',
            ))
        elif (l_1_name == 'callout'):
            pass
            t_2.extend((
                escape(context.call((undefined(name='callout') if l_0_callout is missing else l_0_callout), l_1_block)),
                '\n',
            ))
        elif (l_1_name == 'deck'):
            pass
            t_2.extend((
                escape(context.call((undefined(name='deck') if l_0_deck is missing else l_0_deck), l_1_block)),
                '\n',
            ))
        elif (l_1_name == 'quiz'):
            pass
            t_2.extend((
                escape(context.call((undefined(name='quiz') if l_0_quiz is missing else l_0_quiz), l_1_block)),
                '\n',
            ))
        else:
            pass
            t_2.extend((
                escape(context.call((undefined(name='activity') if l_0_activity is missing else l_0_activity), l_1_block)),
                '\n',
            ))
        return concat(t_2)
    context.exported_vars.add('block')
    context.vars['block'] = l_0_block = Macro(environment, macro, 'block', ('name', 'block'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_3 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        if environment.getattr(l_1_block, 'anchor'):
            pass
            t_3.extend((
                ' id="at-',
                escape(environment.getattr(l_1_block, 'anchor')),
                '"',
            ))
        return concat(t_3)
    context.exported_vars.add('anchor')
    context.vars['anchor'] = l_0_anchor = Macro(environment, macro, 'anchor', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_4 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_4.extend((
            '<div role="note" class="callout ',
            escape(environment.getattr(l_1_block, 'kind')),
            '"',
            escape(context.call((undefined(name='anchor') if l_0_anchor is missing else l_0_anchor), l_1_block)),
            ' aria-label="',
            escape(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), environment.getattr(l_1_block, 'kind'))),
            '">\n<p class="label">',
            escape(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), environment.getattr(l_1_block, 'kind'))),
            '</p>\n',
            escape(t_1(environment.getattr(l_1_block, 'html'))),
            '</div>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('callout')
    context.vars['callout'] = l_0_callout = Macro(environment, macro, 'callout', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_5 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_5.extend((
            '<div role="group" class="deck"',
            escape(context.call((undefined(name='anchor') if l_0_anchor is missing else l_0_anchor), l_1_block)),
            ' aria-label="',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'flashcards')),
            '">\n',
            escape(t_1(environment.getattr(l_1_block, 'intro'))),
            '<ul class="cards" role="list">\n',
        ))
        for l_2_card in environment.getattr(l_1_block, 'cards'):
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_5.extend((
                '<li class="card" data-key="',
                escape(environment.getattr(l_2_card, 'key')),
                '">\n<div class="side front">',
                escape(t_1(environment.getattr(l_2_card, 'front'))),
                '</div>\n<div class="side back">',
                escape(t_1(environment.getattr(l_2_card, 'back'))),
                '</div>\n<button type="button" class="turn" aria-expanded="false"><span class="what">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'show_back')),
                '</span><span class="unseen">, ',
                escape(context.call((undefined(name='say') if l_2_say is missing else l_2_say), 'card', front=environment.getattr(l_2_card, 'label'), _loop_vars=_loop_vars)),
                '</span></button>\n</li>\n',
            ))
        l_2_card = l_2_say = missing
        t_5.append(
            '</ul>\n</div>\n',
        )
        return concat(t_5)
    context.exported_vars.add('deck')
    context.vars['deck'] = l_0_deck = Macro(environment, macro, 'deck', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_6 = []
        l_1_attribute = resolve('attribute')
        l_1_quiz_options = resolve('quiz_options')
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_6.extend((
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
            l_2_in_words = resolve('in_words')
            _loop_vars = {}
            pass
            t_6.append(
                escape(context.call((undefined(name='ask') if l_0_ask is missing else l_0_ask), l_2_question, (undefined(name='in_words') if l_2_in_words is missing else l_2_in_words), _loop_vars=_loop_vars)),
            )
        l_2_question = l_2_in_words = missing
        t_6.append(
            '</div>\n<div class="marks">\n<div class="unanswered" role="status"></div>\n<p class="quiz-result" role="status"></p>\n',
        )
        if ((environment.getattr(l_1_block, 'feedback') == 'end') or environment.getattr(l_1_block, 'minutes')):
            pass
            t_6.extend((
                '<p class="hint">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'saved_as_given')),
                '</p>\n<button type="button" class="hand-in button">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'hand_in_quiz')),
                '</button>\n',
            ))
        t_6.extend((
            '<button type="button" class="retry" hidden>',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'try_again')),
            '</button>\n</div>\n</div>\n',
        ))
        return concat(t_6)
    context.exported_vars.add('quiz')
    context.vars['quiz'] = l_0_quiz = Macro(environment, macro, 'quiz', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_7 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_7.extend((
            '<div role="group" class="activity"',
            escape(context.call((undefined(name='anchor') if l_0_anchor is missing else l_0_anchor), l_1_block)),
            ' aria-label="',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'activity')),
            '">\n<p class="label">',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'activity')),
            '</p>\n',
            escape(t_1(environment.getattr(l_1_block, 'intro'))),
            '<ol class="steps"',
        ))
        if (environment.getattr(l_1_block, 'start') != 1):
            pass
            t_7.extend((
                ' start="',
                escape(environment.getattr(l_1_block, 'start')),
                '"',
            ))
        t_7.append(
            '>\n',
        )
        l_2_loop = missing
        for l_2_step, l_2_loop in LoopContext(environment.getattr(l_1_block, 'steps'), undefined):
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_7.extend((
                '<li class="step" data-key="',
                escape(environment.getattr(l_2_step, 'key')),
                '"><div class="words" id="at-step-',
                escape(environment.getattr(l_2_loop, 'index')),
                '-',
                escape(environment.getattr(l_2_step, 'id')),
                '">',
                escape(t_1(environment.getattr(l_2_step, 'html'))),
                '</div>\n<label class="tick"><input type="checkbox" aria-describedby="at-step-',
                escape(environment.getattr(l_2_loop, 'index')),
                '-',
                escape(environment.getattr(l_2_step, 'id')),
                '"> ',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'done')),
                '<span class="unseen"> ',
                escape(context.call((undefined(name='say') if l_2_say is missing else l_2_say), 'step_done', n=((environment.getattr(l_2_loop, 'index') + environment.getattr(l_1_block, 'start')) - 1), _loop_vars=_loop_vars)),
                '</span></label></li>\n',
            ))
        l_2_loop = l_2_step = l_2_say = missing
        t_7.extend((
            '</ol>\n',
            escape(t_1(environment.getattr(l_1_block, 'outro'))),
            '</div>\n',
        ))
        return concat(t_7)
    context.exported_vars.add('activity')
    context.vars['activity'] = l_0_activity = Macro(environment, macro, 'activity', ('block',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=18&2=24&3=31&4=34&5=37&6=40&7=43&8=46&9=49&10=52&12=58&16=65&18=81&19=89&20=95&21=97&24=104&25=112&26=116&27=119&28=125&29=127&30=129&31=131&38=144&39=154&40=164&41=167&42=172&48=178&49=182&50=184&52=189&57=196&58=204&59=208&60=210&61=224&62=230&63=238&66=250'