package mn.biyelelt.domain.quantity;

/// The words that readings depend on. A new word is one more entry of a line; its case forms come by themselves.
final class Vocabulary {

    /// Words of notations: `name: stems`; a stem with `!` stands without endings only.
    private static final String WORDS = """
            он: он
            сар: сар
            улирал: улирал
            хагас: хагас
            бүтэн: бүтэн
            эхний: эхний
            сүүлийн: сүүлийн ирэх дараагийн
            эцэс: эцэс
            турш: турш туршид
            бүр: бүр
            тутам: тутам
            байдал: байдал
            ажлын: ажлын
            дугаар: дугаар! дүгээр! дүгээрт! дугаарт! дугаараар! дугаас! дахь! дэх! дахи! дэхь!
            тоот: тоот дугаартай дүгээртэй
            хүртэл: хүртэл хүртэлх дуустал
            хойш: хойш хойших
            нас: нас настай настан
            <group>: анги бүлэг курс тун түвшин шат шатлал зэрэг маягт хүснэгт
            <reference>: протокол тогтоол тушаал захирамж хавсралт шийдвэр удирдамж заавар журам хууль
            <article>: зүйл заалт хавсралт хэсэг хэсгийн!
            хууль: хуулийн! хуулиар! журмын! тогтоолын! тушаалын! дүрмийн! стандартын! тодорхойлтын! тодорхойлолтын! гэрээний! хөтөлбөрийн! \
            бодлогын!
            заасан: заасан заасны заагдсан тусгагдсан
            утас: утас лавлах
            <account>: данс регистр ттд!
            <campaign>: аяны!
            ковид: ковид
            <adjective>: нэмэлт шинэ! хуучин! гэрээт гэрээтэй албан! ахлах дэд! амьд!
            <post>: орон! ставк
            <degree>: хэм градус
            <scale>: грамм г! м! мг! мл! л! гр! кг! см! мм! км! тн! тонн шоо дөрвөлжин килограмм метр километр литр га! кв! ккал! вт! квт! ммоль! мкмоль! моль! мкг! нг! \
            бүл евро юань рубль иен
            үе: үе!  үеэс! үетэй! үеийнхээс!
            харьцуулах: харьцуулах харьцуулахад
            нь: нь!
            дотор: дотор! багтаан!
            жин: жин
            хасах: хасах!
            хооронд: хооронд хоорондын!
            х: х!
            хүрээ: хүрээ! хүрээнд! хүрээнээс! хүрээний! хүрээндээ!
            п: п!
            хувилбар: хувилбар
            ч: ч!
            орой: орой орой өглөө үдээс! шөнө
            дугаарын: дугаарын!
            у: у!
            ам: ам
            ногдох: ногдох ногдоно оногдох ногдож ногдсон
            давхардсан: давхардсан давхардаагүй
            тоо: тоо тоогоор
            дүн: дүн
            мөнгө: мөнгө мөнгөн төсөв хөрөнгө зардал орлого санхүүжилт шимтгэл төлбөр үнэ өртөг өр авлага өглөг
            нийт: нийт нийтдээ бүгд нийлээд
            үүнээс: үүнээс! үүнд! үүнийг! үүний! эдгээрээс! тухайлбал! тэдгээрээс! түүний! ялангуяа! жишээлбэл!
            түүнээс: түүнээс! түүн!
            ба: ба! болон! мөн! буюу! бөгөөд!
            доошгүй: доошгүй доошгүи багагүй дутуугүй цөөнгүй цөөнгүйг дутахгүй
            дээшгүй: дээшгүй дээшгүи ихгүй илүүгүй хэтрэхгүй хэтрүүлэхгүй хэтрээгүй олонгүй давахгүй давуулахгүй
            дээш: дээш! дээшхи! дээшхийг! дээшийг! дээших! дээшхэд!
            доош: доош! доошхи!
            гаруй: гаруй илүү! илүүтэй!
            орчим: орчим! бараг! ойролцоо ойролцоогоор! шахам! хирийн! барагцаагаар! дөхсөн! дөхөж! дөхөх! дөхөв! ойртсон! ойртож! ойртох! ойртов!
            их: их! өндөр! дээгүүр!
            бага: бага! цөөн! доогуур! дутуу! дутмаг!
            хүртээмж: хүртээмж
            хаяж: хаяж! багадаа! наад! доод! ядаж! цөөндөө!
            ихдээ: ихдээ! дээд!
            дор: дор! хамгийн!
            тал: тал
            бүх: бүх! бүхий!
            <negated>: гүй! гуй!
            нутаг: нутаг тариалан хөдлөл зүй
            шинээр: шинээр! нэмж! нэмэлтээр!
            үр: үр!
            дахин: дахин! нугалж! нугалан! нугалсан! нугарсан! нугарч!
            олон: олон!
            хэдэн: хэдэн! зарим!
            хэмжээ: хэмжээ
            арга: арга!
            эр: эр!
            дундаж: дундаж
            шинж: шинж
            үйлдэх: үйлдсэн! үйлдэж! үйлдэнэ! үйлдэв!
            тэр: тэр!
            тэн: тэн!
            зах: зах!
            талт: талт! талтай! талын!
            хүрэлцээ: хүрэлцээ нөөц хугацаа
            <vaccine>: пентавакцин пента
            өсөлт: өсөлт
            бууралт: бууралт
            хэмнэлт: хэмнэлт
            <earlier>: өмнөх! өнгөрсөн! урьд!
            """;

    /// What a number counts: `unit: stems`; `~` marks a weak head, see [Lemma#weak()].
    private static final String NOUNS = """
            PERCENT: хувь хувъ хүвь хуввь хубь хувб процент проц!
            MNT: төгрөг төг мнт төгрөгөний тугрик төгрог төгрег тегрег тегрөг тогрог төгрөк төгөрөг
            USD: доллар усд!
            PERSONS: хүн хүмүүс иргэн ажилтан ажилтанууд хаагч эмч сувилагч ~хүүхэд ~эмэгтэй ~эрэгтэй оюутан сурагч суралцагч багш \
            мэргэжилтэн даатгуулагч ~малчин ~малч залуу залуучууд ахмад өвчтөн үйлчлүүлэгч дагагч жирэмсэн төрөх нярай \
            гишүүн дарга эрхлэгч хэрэглэгч ээж эх жолооч  донор цагдаа зочин тогооч галч асрагч нягтлан статистикч \
            эцэг аав охид эрчүүд залуус суралцагсад толгойлогч зүтгэлтэн оролцогч төлөөлөл ажилчин ажилчид ажиллагсад ажиллагч хамрагдагсад хамрагсад  \
             ангийнхан өвчлөгч элч пациент лаборант фельдшер найруулагч зүйч охин хөвгүүн идэвхтэн нярав манаач техникч менежер инженер оператор акушер
            TIMES: удаа
            ORGANISATIONS: байгууллага ~эмнэлэг төв газар хэлтэс сан ~сургууль ~цэцэрлэг эмб эмт сэмт өэмт өрхт ебс аан компани ххк хк ахуй \
            сувилал аптек лаборатори яам агентлаг хоршоо тасаг кабинет клиник тосгон  амбулатори станц \
            сдэмт өргөө алба зөвлөл банк дэлгүүр телевиз радио нөхөрлөл бүлгэм клуб захиргаа
            SOUMS: ~сум
            AIMAGS: ~аймаг
            DISTRICTS: ~дүүрэг ~баг ~хороо
            HOUSEHOLDS: ~өрх ~айл
            LIVESTOCK: ~мал ~толгой бог бод адуу үхэр хонь ямаа тэмээ
            DOCUMENTS: тайлан ~гэрээ зөвлөмж санал гомдол ~өргөдөл хүсэлт бичиг баримт төлөвлөгөө стандарт ~хөтөлбөр төсөл боть \
            хуудас ном товхимол акт дүгнэлт шаардлага мэдэгдэл жагсаалт бүртгэл карт дэвтэр материал судалгаа шүүмжлэл \
            дүрэм захиалга лиценз гэрчилгээ зөвшөөрөл танилцуулга үнэлгээ тодорхойлолт талархал эмхэтгэл \
            сэтгүүл сонин
            ITEMS: төрөлт контент видео рийл мэдээ мэдээлэл нийтлэл постер самбар ширхэг ш! ~төрөл ~нэр багц тоног төхөөрөмж нэгж \
            аппарат хэрэгсэл хөргөгч сорогч халаагч хөлдөөгч чийгшүүлэгч ариутгагч цэвэршүүлэгч хэмжигч хэвлэгч машин автомашин компьютер принтер ~эм оношлуур систем модуль программ програм сайт вэбсайт хандалт \
            дуудлага коммент тохиолдол хэрэг зөрчил мод өрөө худаг хайрцаг шил шуудай иж ком комплект сэдэв \
            кадр сервис сорьц дээж вакцин асуулт кредит
            SERVICES: үйлчилгээ ~тусламж ~үзлэг шинжилгээ оношилгоо эмчилгээ
            MEASURES: ~ажил ~сургалт ажиллагаа өдөрлөг уралдаан тэмцээн хурал хуралдаан зөвлөгөөн хяналт \
            шалгалт уулзалт лекц сурталчилгаа ярилцлага нэвтрүүлэг хэлэлцүүлэг кампанит аялал аян яриа семинар чуулган
            GOALS: зорилт зорилго зорлго
            BEDS: ор
            POINTS: оноо пункт функт пүнкт балл пп!
            INDEX: индекс
            SHIFTS: ээлж
            PER_1000: промилль промил
            DAYS: хоног өдөр
            HOURS: цаг
            MINUTES: минут
            YEARS: жил
            """;

    /// Number words and multipliers: `value: stems`; `~` marks forms that need a known noun after them.
    private static final String NUMBERS = """
            0: тэг!
            1: ~нэг ~нэгэн
            2: ~хоёр
            3: ~гурав гурван
            4: ~дөрөв дөрвөн
            5: ~тав таван
            6: ~зургаа ~зурга зургаан
            7: ~долоо долоон
            8: ~найм найман
            9: ~ес есөн
            10: ~арав арван
            11: ~арваннэг
            12: ~арванхоёр
            20: ~хорь хорин
            30: ~гуч гучин
            40: ~дөч дөчин
            50: ~тавь ~тавин
            60: ~жаран
            70: ~далан
            80: ~ная наян
            90: ~ерэн
            100: ~зуу зуун
            """;

    private static final String MULTIPLIERS = """
            1000: мянга мянган мян к!
            1000000: сая
            1000000000: тэрбум тербум тэрбүм бум
            1000000000000: наяд
            """;

    /// Words for what happens to a level; any verb ending may follow: `name: stems`.
    private static final String VERBS = """
            болох: бол болг болго
            хүрэх: хүр хүрг хүргэ
            хүргүүлэх: хүргүүл
            хэмнэх: хэмн хэмнэ хоцорсон! хоцорч! хоцров!
            давах: давсан! давлаа! давна! давж! давуул
            өсөх: өс өсг өсгө нэмэгд нэмэгдүүл ихэс ихсэ ихэсг дээшл дээшил дээшлүүл сайжр сайжир сайжруул өргөжүүл ахи нэм
            буурах: буур бууруул багас багасг хорогд цөөр цөөл хасагд доошил доошл доошлуул тасар таср тасалд \
            доройтсон! доройтож!
            байх: бай
            биелэх: биел биелүүл хэрэгж хэрэгжүүл
            """;

    /// Programs in Latin letters whose number is a version.
    private static final String PROGRAMS = "windows office excel word access android ubuntu";

    private static final int SHORTEST_UNDOTTED = 5;

    private final Stems stems = new Stems();
    private final Stems undotted = new Stems();
    private final Stems programs = new Stems();
    private final Endings nouns = Endings.ofNouns();
    private final Endings numbers = Endings.ofNumbers();
    private final Endings verbs = Endings.ofVerbs();

    Vocabulary() {
        WORDS.lines().forEach(line -> addLine(line, nouns));
        VERBS.lines().forEach(line -> addLine(line, verbs));
        NOUNS.lines().forEach(this::addUnit);
        NUMBERS.lines().forEach(line -> addNumber(line, Lemma.NUMBER_WORD));
        MULTIPLIERS.lines().forEach(line -> addNumber(line, Lemma.MULTIPLIER));
        var program = new Stems.Stem(new Lemma("<program>", Unit.NONE, 0, false), nouns, Case.BARE);
        for (String name : PROGRAMS.split(" ")) {
            programs.add(name.chars().map(c -> Letters.fold((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString(),
                    program);
        }
    }

    /// The word between two places of folded letters.
    Stems.Word find(char[] letters, int start, int end) {
        return stems.find(letters, start, end);
    }

    /// A program by its name in Latin letters: `Windows`.
    Stems.Word findProgram(char[] letters, int start, int end) {
        return programs.find(letters, start, end);
    }

    /// A currency by its code: `MNT`, `USD`.
    Stems.Word findCurrency(char[] letters, int start, int end) {
        var word = stems.find(letters, start, end);
        Unit unit = word.lemma().unit();
        return unit == Unit.MNT || unit == Unit.USD ? word : Stems.Word.UNKNOWN;
    }

    /// A counted thing or a limit typed without ү and ө: `45 хун`, `90 хувиас доошгуй`. Other words are too like one another.
    Stems.Word findUndotted(char[] letters, int start, int end) {
        return undotted.find(letters, start, end);
    }

    private void addLine(String line, Endings endings) {
        int colon = line.indexOf(':');
        var lemma = new Lemma(line.substring(0, colon), unitOfName(line.substring(0, colon)), 0, false);
        for (String stem : line.substring(colon + 1).trim().split(" +")) {
            add(stem, lemma, endings);
        }
    }

    /// References count as documents when no ordinal makes them references.
    private static Unit unitOfName(String name) {
        return switch (name) {
            case "<reference>", "хууль" -> Unit.DOCUMENTS;
            case "<article>" -> Unit.ITEMS;
            default -> Unit.NONE;
        };
    }

    private void addUnit(String line) {
        int colon = line.indexOf(':');
        var unit = Unit.valueOf(line.substring(0, colon));
        for (String stem : line.substring(colon + 1).trim().split(" +")) {
            boolean weak = stem.startsWith("~");
            String text = weak ? stem.substring(1) : stem;
            add(text, new Lemma(text, unit, 0, weak), nouns);
        }
    }

    private void addNumber(String line, String name) {
        int colon = line.indexOf(':');
        long number = Long.parseLong(line.substring(0, colon));
        for (String stem : line.substring(colon + 1).trim().split(" +")) {
            boolean weak = stem.startsWith("~");
            add(weak ? stem.substring(1) : stem, new Lemma(name, Unit.NONE, number, weak), numbers);
        }
    }

    private void add(String stem, Lemma lemma, Endings endings) {
        String plain = stem.replace('ү', 'у').replace('ө', 'о');
        boolean limit = lemma.is("доошгүй") || lemma.is("дээшгүй");
        if (!plain.equals(stem) && (limit || lemma.unit() != Unit.NONE && unmistakable(stem))) {
            undotted.add(plain, new Stems.Stem(lemma, endings, null));
        }
        if (stem.endsWith("!")) {
            stems.add(stem.substring(0, stem.length() - 1), new Stems.Stem(lemma, endings, Case.BARE));
            return;
        }
        var kept = new Stems.Stem(lemma, endings, null);
        stems.add(stem, kept);
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (endings == verbs || length < 3) {
            return;
        }
        if (last == 'ь' || Letters.isVowel(last) && !Letters.isVowel(stem.charAt(length - 2))) {
            stems.add(stem.substring(0, length - 1), kept);
        } else if (last == 'н' && length > 4) {
            stems.add(stem.substring(0, length - 1), kept);
        }
        if (last == 'й') {
            stems.add(stem + 'н', new Stems.Stem(lemma, endings, Case.GENITIVE));
        }
        addWithoutFleetingVowel(stem, kept);
    }

    /// Whether a word stays itself without its dots: longer ones do, and `хүн`; `өрөө` would be `ороо`, a verb.
    private static boolean unmistakable(String stem) {
        return stem.length() >= SHORTEST_UNDOTTED && !stem.endsWith("!") || stem.equals("хүн");
    }

    /// The last short vowel falls out before an ending: `улирал`, `улирлын`.
    private void addWithoutFleetingVowel(String stem, Stems.Stem kept) {
        int length = stem.length();
        if (length >= 4 && "аэоөи".indexOf(stem.charAt(length - 2)) >= 0 && !Letters.isVowel(stem.charAt(length - 1))
                && !Letters.isVowel(stem.charAt(length - 3))) {
            stems.add(stem.substring(0, length - 2) + stem.charAt(length - 1), kept);
        }
    }
}
