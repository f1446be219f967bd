"""Words that say nothing by themselves: of links ("here"), and of pictures ("image", or the name of their file).

They are looked for in every language, whatever that of the course: none of them says where a link leads in another.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import PurePosixPath

_LINKS = """
here, click here, click, press here, tap here, see here, this, this link, link, more, read more, learn more, see more,
more info, more information, find out more, details, continue reading, go here, this one
| hier, hier klicken, klick hier, klicken sie hier, klicke hier, klick, mehr, mehr lesen, weiterlesen, mehr erfahren,
mehr dazu, mehr informationen, weitere informationen, dieser link, siehe hier
| ici, cliquez ici, cliquer ici, clique ici, plus, en savoir plus, lire la suite, lire plus, voir plus, suite, lien,
ce lien, plus d'informations, plus d'infos
| aquí, aqui, haz clic aquí, haga clic aquí, clic aquí, pulsa aquí, pulse aquí, pincha aquí, más, leer más, ver más,
saber más, más información, enlace, este enlace
| qui, clicca qui, cliccare qui, fai clic qui, di più, leggi di più, leggi tutto, scopri di più, per saperne di più,
continua, questo link
| clique aqui, clica aqui, carregue aqui, mais, leia mais, ler mais, saiba mais, saber mais, ver mais, este link,
mais informações
| klik hier, meer, lees meer, lees verder, meer informatie, meer weten, deze link
| tu, tutaj, kliknij tu, kliknij tutaj, więcej, czytaj więcej, dowiedz się więcej, czytaj dalej, ten link
| här, klicka här, mer, läs mer, länk, länken
| her, klik her, mere, læs mere, se mere | klikk her, les mer, lenke, her, se mer
| tästä, tässä, täällä, täältä, klikkaa tästä, klikkaa tätä, napsauta tästä, lue lisää, lisää, lisätietoja, linkki
| zde, tady, klikněte zde, klikněte sem, sem, více, číst více, číst dále, více informací, odkaz
| tu, sem, kliknite sem, kliknite tu, viac, čítať viac, čítať ďalej, viac informácií
| itt, ide, kattints ide, kattintson ide, kattints, tovább, bővebben, több, olvass tovább
| aici, click aici, clic aici, apasă aici, apăsați aici, mai mult, citește mai mult, află mai mult, mai multe detalii
| εδώ, κάντε κλικ εδώ, κλικ εδώ, πατήστε εδώ, περισσότερα, διαβάστε περισσότερα, μάθετε περισσότερα, σύνδεσμος
| burada, buraya, buradan, buraya tıklayın, buraya tıkla, tıklayın, tıkla, daha fazla, devamı, devamını oku,
daha fazla bilgi, bağlantı
| тут, сюди, натисніть тут, натисніть сюди, клацніть тут, більше, докладніше, детальніше, читати далі, посилання
| здесь, тут, сюда, нажмите здесь, нажмите сюда, кликните здесь, щёлкните здесь, больше, подробнее, далее,
читать далее, узнать больше, ссылка
| כאן, לחץ כאן, לחצו כאן, לחצי כאן, עוד, קרא עוד, קראו עוד, מידע נוסף, קישור
| هنا, انقر هنا, اضغط هنا, المزيد, اقرأ المزيد, لمزيد من المعلومات, رابط, الرابط
| यहाँ, यहां, यहाँ क्लिक करें, यहां क्लिक करें, अधिक, और पढ़ें, अधिक जानें, और जानें, लिंक
| di sini, disini, klik di sini, klik disini, selengkapnya, baca selengkapnya, lebih lanjut, tautan
| đây, ở đây, tại đây, nhấn vào đây, bấm vào đây, nhấp vào đây, xem thêm, đọc thêm, tìm hiểu thêm, liên kết
| aquí, feu clic aquí, fes clic aquí, cliqueu aquí, més, llegeix més, més informació, enllaç
| 这里, 这儿, 此处, 点这里, 点击这里, 点击此处, 请点击这里, 更多, 了解更多, 阅读更多, 查看更多, 链接
| 這裡, 這裏, 此處, 點這裡, 點擊這裡, 按這裡, 按此, 點此, 更多, 了解更多, 閱讀更多, 查看更多, 連結
| ここ, こちら, こちらをクリック, ここをクリック, 詳細, 詳しくはこちら, 詳細はこちら, 続きを読む, もっと見る, リンク
| 여기, 여기를 클릭, 여기를 클릭하세요, 여기를 누르세요, 더 보기, 더보기, 자세히, 자세히 보기, 더 알아보기, 링크
"""
_PICTURES = """
image, an image, img, picture, a picture, pic, photo, photograph, graphic, figure, fig, illustration, screenshot,
thumbnail, placeholder, alt, alt text, alternative text, caption, untitled, video, a video, audio, movie, clip,
sound, recording, no alt text, todo, xxx, image of, picture of
| bild, ein bild, foto, grafik, abbildung, abb, bildschirmfoto, alternativtext, illustration, ton, aufnahme
| une image, une photo, photographie, illustration, capture d'écran, graphique, texte alternatif, vidéo
| imagen, una imagen, fotografía, ilustración, captura de pantalla, gráfico, texto alternativo, vídeo
| immagine, un'immagine, foto, fotografia, illustrazione, figura, schermata, testo alternativo
| imagem, uma imagem, fotografia, ilustração, captura de ecrã, captura de tela, gráfico
| afbeelding, een afbeelding, plaatje, schermafbeelding, illustratie
| obraz, obrazek, zdjęcie, ilustracja, rysunek, grafika, zrzut ekranu, rysunek
| en bild, skärmbild | billede, et billede, skærmbillede | bilde, et bilde, skjermbilde
| kuva, valokuva, kuvakaappaus | obrázek, fotka, fotografie, ilustrace, snímek obrazovky | obrázok, ilustrácia
| kép, fénykép, fotó, ábra, képernyőkép | imagine, o imagine, poză, fotografie, ilustrație
| εικόνα, μια εικόνα, φωτογραφία, στιγμιότυπο | resim, bir resim, görsel, fotoğraf, şekil, ekran görüntüsü
| зображення, малюнок, світлина, знімок екрана, рисунок,
изображение, картинка, фото, фотография, снимок экрана
| תמונה, צילום, איור, צילום מסך | صورة, الصورة, رسم, لقطة شاشة, فيديو | चित्र, तस्वीर, फ़ोटो, छवि
| gambar, sebuah gambar, tangkapan layar | hình, hình ảnh, ảnh, bức ảnh | imatge, una imatge
| 图片, 图像, 照片, 截图, 图 | 圖片, 圖像, 照片, 截圖, 圖
| 画像, 写真, 図, スクリーンショット | 이미지, 그림, 사진, 스크린샷
"""
_FILE = re.compile(r"[^\s/]{1,200}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|mp4|m4v|webm|mp3|m4a|ogg|wav)")
_CAMERA = re.compile(r"(?:img|dsc|dscn|dscf|pxl|mvimg|screenshot|screen shot|bildschirmfoto|scan)[-_ ]?\d[-_\d]{0,40}")
_NUMBERED = re.compile(r"(.{1,40}?)[ #.:(]{0,3}\d{1,4}[a-z]?[.)]?")


def says_nothing(text: str) -> bool:
    """Whether the words of a link do not say where it leads."""
    return _bare(text) in _words(_LINKS)


def shows_nothing(alt: str, path: str) -> bool:
    """Whether an alternative text does not say what the picture in a file shows; an empty one is another matter."""
    said = alt.strip().lower()
    if not said:
        return False
    name = PurePosixPath(path)
    # A word that is also the name of its file may well say it: ![leaf](leaf.png).
    coded = re.search(r"[\d_]|-.*-", said) is not None and " " not in said
    if _FILE.fullmatch(said) or _CAMERA.fullmatch(said) or (coded and said in (name.name.lower(), name.stem.lower())):
        return True
    bare = _bare(said)
    numbered = _NUMBERED.fullmatch(bare)
    return bare in _words(_PICTURES) or (numbered is not None and numbered[1].strip() in _words(_PICTURES))


def _bare(text: str) -> str:
    """Words in small letters, without the signs around them."""
    text = unicodedata.normalize("NFC", text).lower().replace("\u2019", "'")
    start, end = 0, len(text)
    while start < end and not _counts(text[start]):
        start += 1
    while end > start and not _counts(text[end - 1]):
        end -= 1
    return " ".join(text[start:end].split())


def _counts(sign: str) -> bool:
    """Whether a sign belongs to a word: a letter, a mark on one, or a digit."""
    return unicodedata.category(sign)[0] in "LMN"


@cache
def _words(listed: str) -> frozenset[str]:
    words = unicodedata.normalize("NFC", listed).replace("|", ",").split(",")
    return frozenset(" ".join(one.split()) for one in words)
