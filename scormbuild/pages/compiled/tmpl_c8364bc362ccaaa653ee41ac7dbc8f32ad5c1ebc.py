from scormbuild.pages.escaping import escaped
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
    def macro(l_1_block, l_1_page):
        t_3 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        t_3.append(
            '<div role="group" class="deck',
        )
        if (l_1_block.show == 'one'):
            pass
            t_3.append(
                ' by-one',
            )
        t_3.append(
            '"',
        )
        if l_1_block.anchor:
            pass
            t_3.extend((
                ' id="at-',
                escaped(l_1_block.anchor),
                '"',
            ))
        t_3.extend((
            ' aria-label="',
            escaped(t_1((undefined(name='t') if l_1_t is missing else l_1_t).flashcards)),
            '">\n',
            str(l_1_block.intro),
            '<ul class="cards" role="list">\n',
        ))
        for l_2_card in l_1_block.cards:
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_3.extend((
                '<li class="card" data-key="',
                escaped(l_2_card.key),
                '">\n<div class="side front">',
                str(l_2_card.front),
                '</div>\n<div class="side back" data-term="',
                escaped(l_2_card.label),
                '">',
                str(l_2_card.back),
                '</div>\n<button type="button" class="turn"><span class="what">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).show_back),
                '</span><span class="unseen">, ',
                escaped((undefined(name='say') if l_2_say is missing else l_2_say)('card', front=l_2_card.label, )),
                '</span></button>\n</li>\n',
            ))
        l_2_card = l_2_say = missing
        t_3.append(
            '</ul>\n</div>\n',
        )
        return concat(t_3)
    context.exported_vars.add('show')
    context.vars['show'] = l_0_show = Macro(environment, macro, 'show', ('block', 'page'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&2=36&3=55&4=58&5=64&6=66&7=68&8=72'