from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'blocks/deck.html.j2'

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
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_2.append(
            '<div role="group" class="deck"',
        )
        if environment.getattr(l_1_block, 'anchor'):
            pass
            t_2.extend((
                ' id="at-',
                escape(environment.getattr(l_1_block, 'anchor')),
                '"',
            ))
        t_2.extend((
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
            t_2.extend((
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
        t_2.append(
            '</ul>\n</div>\n',
        )
        return concat(t_2)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=18&2=29&3=40&4=43&5=49&6=51&7=53&8=55'