"""The names of months and days in the languages that a format code of a workbook may name, from the Unicode CLDR, by
the number that Windows has for each language. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_LANGUAGE = 0x3FF  # of a number that tells of the country as well


class DateNames(NamedTuple):
    """January first, Monday first; `alone` is empty where months are called the same without a day."""

    months: tuple[str, ...]
    days: tuple[str, ...]
    alone: tuple[str, ...] = ()


def date_names(number: str) -> DateNames | None:
    """Those of the language that a code names as Windows does (407); None for others, and for English."""
    try:
        found = _NAMES.get(int(number, 16) & _LANGUAGE)
    except ValueError:
        return None
    return None if found is None else DateNames(*(tuple(each.split("|")) for each in found))


_NAMES: Mapping[int, tuple[str, ...]] = {
    0x07: (  # de
        "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
    ),
    0x0C: (  # fr
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    ),
    0x0A: (  # es
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    ),
    0x10: (  # it
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    ),
    0x16: (  # pt
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    ),
    0x13: (  # nl
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    ),
    0x15: (  # pl
        "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
        "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
        "styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień",
    ),
    0x05: (  # cs
        "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince",
        "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle",
        "leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec",
    ),
    0x1B: (  # sk
        "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra",
        "pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa",
        "január|február|marec|apríl|máj|jún|júl|august|september|október|november|december",
    ),
    0x0E: (  # hu
        "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
        "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    ),
    0x18: (  # ro
        "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
        "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
    ),
    0x1D: (  # sv
        "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
        "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag",
    ),
    0x06: (  # da
        "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    ),
    0x14: (  # nb
        "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    ),
    0x0B: (  # fi
        "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta",
        "maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina",
        "tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu",
    ),
    0x1F: (  # tr
        "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
        "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar",
    ),
    0x19: (  # ru
        "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
        "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
    ),
    0x22: (  # uk
        "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
        "понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя",
        "січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень",
    ),
    0x08: (  # el
        "Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου",
        "Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή",
        "Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος",
    ),
    0x02: (  # bg
        "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
        "понеделник|вторник|сряда|четвъртък|петък|събота|неделя",
    ),
    0x24: (  # sl
        "januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december",
        "ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja",
    ),
    0x27: (  # lt
        "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio",
        "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
        "sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis",
    ),
    0x26: (  # lv
        "janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris",
        "pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena",
    ),
    0x25: (  # et
        "jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember",
        "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    ),
    0x01: (  # ar
        "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    ),
    0x0D: (  # he
        "ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר",
        "יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת|יום ראשון",
    ),
}
