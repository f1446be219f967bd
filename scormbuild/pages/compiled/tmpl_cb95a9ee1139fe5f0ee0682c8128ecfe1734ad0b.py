from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'index.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_settings = resolve('settings')
    l_0_direction = resolve('direction')
    l_0_config = resolve('config')
    l_0_t = resolve('t')
    l_0_lesson = resolve('lesson')
    l_0_in_fallback = resolve('in_fallback')
    l_0_shown = resolve('shown')
    l_0_say = resolve('say')
    l_0_totals = resolve('totals')
    l_0_first = resolve('first')
    l_0_outline = resolve('outline')
    l_0_more_outline = resolve('more_outline')
    try:
        t_1 = environment.filters['bare']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bare' found.")
    pass
    yield '<!doctype html>\n<html lang="'
    yield escaped((undefined(name='settings') if l_0_settings is missing else l_0_settings).language)
    yield '" dir="'
    yield escaped((undefined(name='direction') if l_0_direction is missing else l_0_direction))
    yield '" class="no-js">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\'; style-src \'self\'; img-src \'self\' data:; media-src \'self\'; font-src \'self\'; connect-src *; base-uri \'none\'; form-action \'none\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
    if (undefined(name='settings') if l_0_settings is missing else l_0_settings).description:
        pass
        yield '<meta name="description" content="'
        yield escaped((undefined(name='settings') if l_0_settings is missing else l_0_settings).description)
        yield '">\n'
    yield '<title>'
    yield escaped((undefined(name='settings') if l_0_settings is missing else l_0_settings).title)
    yield '</title>\n<link rel="icon" href="data:,">\n<link rel="stylesheet" href="style.css">\n<script src="course.js" defer></script>\n</head>\n<body data-course=\''
    yield escaped((undefined(name='config') if l_0_config is missing else l_0_config))
    yield '\'>\n<a class="skip" href="#sb-main" id="sb-skip">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).skip)
    yield '</a>\n<header class="bar">\n'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield '<button type="button" class="menu-button" id="sb-menu" aria-label="'
        yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).menu))
        yield '"'
        yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
        yield ' aria-expanded="false"></button>\n'
    yield '<p class="course">'
    if (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson):
        pass
        yield '<span>'
        yield escaped(context.call((undefined(name='shown') if l_0_shown is missing else l_0_shown), (undefined(name='settings') if l_0_settings is missing else l_0_settings).title, (undefined(name='settings') if l_0_settings is missing else l_0_settings).title_html))
        yield '</span>'
    else:
        pass
        yield '<a href="#/">'
        yield escaped(context.call((undefined(name='shown') if l_0_shown is missing else l_0_shown), (undefined(name='settings') if l_0_settings is missing else l_0_settings).title, (undefined(name='settings') if l_0_settings is missing else l_0_settings).title_html))
        yield '</a>'
    yield '</p>\n'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield '<p class="where" id="sb-where"></p>\n'
    yield '<p class="save" id="sb-save"></p>\n<button type="button" class="quiet" id="sb-exit">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).exit)
    yield '</button>\n<div class="track" id="sb-progress" role="progressbar"'
    yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
    yield ' aria-label="'
    yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).progress))
    yield '" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"><div class="fill"></div></div>\n</header>\n<noscript><link rel="stylesheet" href="extras.css"><p class="notice">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).noscript)
    yield '</p></noscript>\n<main id="sb-main" tabindex="-1">\n'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield '<section class="view overview" id="sb-overview">\n<h1 tabindex="-1">'
        yield escaped(context.call((undefined(name='shown') if l_0_shown is missing else l_0_shown), (undefined(name='settings') if l_0_settings is missing else l_0_settings).title, (undefined(name='settings') if l_0_settings is missing else l_0_settings).title_html))
        yield '</h1>\n'
        if (undefined(name='settings') if l_0_settings is missing else l_0_settings).description:
            pass
            yield '<p class="lead">'
            yield escaped(context.call((undefined(name='shown') if l_0_shown is missing else l_0_shown), (undefined(name='settings') if l_0_settings is missing else l_0_settings).description, (undefined(name='settings') if l_0_settings is missing else l_0_settings).description_html))
            yield '</p>\n'
        yield '<p id="sb-standing">'
        yield escaped(context.call((undefined(name='say') if l_0_say is missing else l_0_say), 'progress_text', done=0, total=(undefined(name='totals') if l_0_totals is missing else l_0_totals).lessons))
        if (undefined(name='totals') if l_0_totals is missing else l_0_totals).xp:
            pass
            yield ' · '
            yield escaped(context.call((undefined(name='say') if l_0_say is missing else l_0_say), 'xp_of', n=0, total=(undefined(name='totals') if l_0_totals is missing else l_0_totals).xp))
        yield '</p>\n<p><a class="button" id="sb-start" href="#/'
        yield escaped((undefined(name='first') if l_0_first is missing else l_0_first))
        yield '">'
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).start)
        yield '</a></p>\n<h2>'
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).lessons)
        yield '</h2>\n<ol class="outline" id="sb-outline">\n'
        yield escaped((undefined(name='outline') if l_0_outline is missing else l_0_outline))
        yield '</ol>\n'
        if (undefined(name='more_outline') if l_0_more_outline is missing else l_0_more_outline):
            pass
            yield '<p><button type="button" class="quiet" id="sb-more">'
            yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).more_lessons)
            yield '</button></p>\n'
        yield '<div class="rule" id="sb-rule"></div>\n</section>\n'
    yield '<div class="view" id="sb-lesson"'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield ' hidden'
    yield '>\n'
    yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson))
    yield '</div>\n<section class="view result" id="sb-result" hidden></section>\n</main>\n<p class="notice" id="sb-notice" role="status"></p>\n<div class="unseen" id="sb-announce" role="status"></div>\n</body>\n</html>'

blocks = {}
debug_info = '2=31&10=35&11=38&13=41&18=43&19=45&21=47&22=50&24=55&25=66&29=70&30=72&32=76&34=78&36=81&37=83&38=86&40=89&41=95&42=99&44=101&45=103&46=106&52=110&53=114'