package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.reading.ConfirmedReading;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The further sentences of rules, and what rules keep quiet about.
class RuleVariantsTest {

    private static final WordLists LISTS = WordLists.shipped();
    private static final WordLists DIRECTORY = LISTS.with(
            List.of(new Person(id(1), "Б.Номин", "Эрүүл мэндийн\nтөвийн дарга", "", false)),
            List.of(new OfficeUnit(id(2), "Хяналтын хэлтэс", "ХШҮДАХ")));
    private static final Validator VALIDATOR = new Validator(RuleBook.rules());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', textBlock = """
            N19; ; number=1 | basis=БСТ -2.1.3
            N19; ; number=1 | text=Бүртгэлийн үйлчилгээн ий чанарыг сайжруулна.
            N20; lost; number=1 | text=Нийт 24 мэндийн байгууллагад зөвлөгөө өгнө.
            N17; ; number=1 | basis=XII- 2.1.5, ХГТ 2.1.2
            N20; ; number=1 | text=Бүртгэл хий ажлыг зохион байгуулна.
            D12; code; number=1 | basis=ЗГУАХ-2.1.6
            D12; ; number=1 | basis=МУЗГҮАХ 2.1.7 || number=2 | basis=ЗГҮАХ-2.1.9
            D12; ; number=1 | basis=ЗГҮАХ 2.1.7 || number=2 | basis=ЗГУАХТ 4.1.4
            D9; noRole; number=1 || sign=reported | person=Б.Номин | date=2026.11.18
            T18; total; number=1 | name=Санд төвлөрсөн мөнгөн дүн | target=Төлбөр төвлөрүүлсэн байна. | done=1. Баян суманд 9 иргэнээс \
            733 450 төгрөг төлүүлсэн. 2. Өлзий суманд 508 000 төгрөг төлүүлсэн.
            N20; again; number=1 | done=Анхан шатны 25 анхан шатны байгууллагад сургалт хийсэн.
            P5; lost; number=1 | text= | basis=БСТ-1 ## kind=plan | number=1 | text=Үзлэгт хамруулна.
            C6; ; number=1 | name=Гэрээний биелэлтийн хувь | target=90 хувиас доошгүй | done=Төвүүдэд 80,1 хувь, \
            эмнэлэгт 92,6 хувь, сувилалд 89,5 хувь, эмийн санд 92,7 хувь байна. | p=95
            T5; result; number=1 | name=Судалгаанд хамрагдсан иргэн, байгууллагын тоо | base=125 иргэн \
            | done=Судалгаанд 62 байгууллага хамрагдсан. | p=100
            T5; noShare; number=1 | name=Зөвлөмжийн тоо, хэрэгжилтийн хувь | target=30 зөвлөмж | done=27 зөвлөмж өгсөн. \
            | p=90
            T5; name; number=1 | name=Бүртгэл нэвтрүүлсэн эмийн сангийн эзлэх хувь | target=Бүртгэл нэвтэрсэн байна. \
            | done=Нийт 20 эмийн санд нэвтрүүлэх ажил 80 хувьтай хийгдэж байна. | p=100
            T16; young; plan | aimag=Төв || number=1 | target=91 250 суралцагчид зөвлөгөө өгнө.
            T16; services; plan | aimag=Төв || number=1 | target=Төрийн 320 үйлчилгээг цахим болгоно.
            T14; ; number=1 | done=Тодорхой ажил хөдөлмөр эрхлээгүй 3482 иргэн шимтгэл төлсөн. || number=2 \
            | done=3543 тодорхой ажил хөдөлмөр эрхлээгүй иргэн даатгалд хамрагдсан.
            T18; total; number=1 | name=Шалгалт хийсэн байгууллагын тоо | done=1. Баян суманд 1 байгууллагад шалгалт \
            хийсэн. 2. Өлзий суманд 3 байгууллагад шалгалт хийсэн.
            C3; ; number=1 | done=120 хүн хамрагдсан. | p=-5
            C9; ; number=1 | name=Хамрагдалтын хувь | target=75 | done=Хамрагдалт 65 хувь байна. | p=100
            C9; ; number=1 | name=Хамрагдсан эхийн хувь | target=85% | done=420 эхээс 336 нь буюу 80 хувь хамрагдав. | p=100
            C9; ; number=1 | name=Орлогын хэмжээ | target=12 сая төгрөг | done=11,5 сая төгрөг буюу 95,8 хувь. | p=100
            C9; ; number=1 | name=Гэмтлийн тоо | target=30 тохиолдлоос ихгүй | done=36 тохиолдол бүртгэгдсэн. | p=100
            C6; ; number=1 | name=Ирсэн гомдлын тоо | base=20 гомдол | target=10 гомдол | done=15 гомдол ирсэн. | p=100
            C6; ; number=1 | name=Нялхсын эндэгдэл | base=14 промиль | target=10 промиль | done=12 промиль. | p=100
            C6; ; number=1 | name=Дундаж ор хоног | base=7,8 | target=7,2 | done=7,6 | p=100
            C6; ; number=1 | name=Ажлын байр | target=Шинээр 5 ажлын байр | done=Шинээр 4 ажлын байр бий болсон. | p=100
            C13; ; number=1 | done=Ирсэн 24 гомдлоос 22-ыг шийдвэрлэсэн. | p=100
            C16; times; number=1 | target=Улирал тутам хяналт хийсэн байна. | done=Дотоод хяналтыг 3 удаа хийсэн. | p=100
            D1; ; number=1 | due=I, V улирал
            C8; ; number=1 | name=Хамрагдсан хүний тоо | base=120 | done=Нийт 80 хүн хамрагдсан. | p=100
            D8; impossible; number=1 | done=Сургалтыг 2026 оны 02 дугаар сарын 30-ны өдөр зохион байгуулсан.
            D8; impossible; number=1 | done=Сургалтыг 2026.13.45-нд зохион байгуулсан.
            D8; impossible; number=1 | done=Сургалтыг 31.02.2026-нд зохион байгуулсан.
            D8; impossible; number=1 | due=2026.01.05 2026.06.31
            D8; impossible; number=1 || sign=reported | person=Б.Номин | position=Дарга | date=2026.02.31
            D8; unread; number=1 || sign=reported | person=Б.Номин | position=Дарга | date=31.02
            D10; noRole; number=1 || sign=reported | person=Б.Номин | position=Дарга
            D14; noRole; number=1 || sign=reported | position=Дарга | date=2026.12.31
            C10; ; number=1 | name=Батлагдсан журам | done=Журмын төслийг боловсруулж, яаманд хүргүүлсэн. | p=100
            C13; ; number=1 | name=Шийдвэрлэлтийн хувь | done=Нийт 120 өргөдөл, гомдол ирснээс 97 нь шийдвэрлэгдсэн. | p=100
            T2; ; number=1 | name=Аюулын бүртгэлийн тоо | target=Аюулгүй цахим бүртгэлийг нэвтрүүлсэн байна.
            C8; ; number=1 | name=Байгуулсан гэрээний тоо | base=20 байгууллага | target=25 байгууллага \
            | done=15 байгууллагатай гэрээ байгуулсан. | p=100
            C13; ; number=1 | done=Нийт 45 өргөдөл ирснээс 38-ыг шийдвэрлэсэн. | p=100
            T20; ; number=1 | done=2025.12.10-ны өдөр 1 журам баталсан.
            N13; end; number=1 | done=Өргөдлийн тайлан 2024, 2025, Хорооны тайланг хүргүүлсэн.
            N5; ; number=2.1.1 || section=main || number=2.1.1
            """)
    void ruleSaysWhatIsTheMatter(String rule, String variant, String example) {
        assertThat(findings(example)).filteredOn(finding -> finding.rule().equals(rule)
                && finding.variant().equals(variant == null ? "" : variant)).isNotEmpty()
                .allSatisfy(finding -> assertThat(
                        Messages.in(Language.MONGOLIAN).get(finding.message(), finding.places())).doesNotContain("{"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            C10; number=1 | name=Батлагдсан журам | done=Журмын төслийг боловсруулж, батлуулсан. | p=100
            C2; number=1 | target=98 хувь | done=95 хувь. Өвчтэй хүүхдийн тарилгыг эмч хойшлуулсан. | p=97
            C2; number=1 | target=6 удаа | done=3 удаа. Багш ирээгүй тул бусдыг намар хийнэ. | p=50
            C2; number=1 | target=6 удаа | done=3 удаа. Зам хаагдсан учраас хоёр багт очоогүй. | p=50
            C10; number=1 | name=Батлагдсан журам | done=Төслийн хүрээнд журмыг шинэчилж мөрдсөн. | p=100
            T20; plan | period=half || number=1 | done=Хагас жилийн тайланг 2026.07.06-нд хүргүүлсэн.
            T20; plan | period=half || number=1 | done=Гэрээ байгуулсан, хугацаа нь 2026.12.31 болно.
            C8; number=1 | base=Анхан шатны 20 байгууллага | done=Анхан шатны 21, лавлагаа шатны 2 байгууллага хамрагдсан. \
            | p=100
            C8; number=1 | base=Цэггүй 5 баг | target=Шинээр 2 багт цэг байгуулна. | done=2 багт цэг байгуулсан. | p=100
            T5; number=1 | name=Шийдвэрлэлтийн хувь | target=100 хувь | done=45 өргөдөл ирснээс 38-ыг шийдвэрлэсэн. | p=84
            T5; number=1 | name=Шийдвэрлэлтийн хувь | target=100 хувь | done=Ирсэн 50 өргөдөл, гомдлын 49-ийг шийдвэрлэсэн. \
            | p=98
            T2; number=1 | name=Эхийн эндэгдлийн тоо | target=Эхийн эндэгдэлгүй байх.
            T2; number=1 | name=Осол, гэмтлийн тоо | target=Осол, гэмтэл гаргахгүй.
            T18; number=1 | name=Эхийн эндэгдлийн тоо | target=Эндэгдэлгүй байх. | done=Эхийн эндэгдэл гараагүй. | p=100
            T15; number=1 | done=Сумын 640 хүүхдээс 628-ыг хамруулсан. Үүнээс эрүүл 540, эмчлэх 88 хүүхэд байна.
            T5; number=1 | name=Шийдвэрлэлтийн хувь | target=100 хувь | done=Нийт 20 гомдол ирж, 20 гомдлыг шийдвэрлэсэн. \
            | p=100
            N7; group=1 | number= | text=Зорилго 1. Үзлэг || number=1.1 || group=1 | number=2 | text=Хүний нөөц || number=2.1
            T11; number=1 | base=95,2 хувь | target=Хамрагдалтыг 2 пунктээр нэмэгдүүлж, 97,2 хувьд хүргэсэн байна.
            D13; group=1 | number=1 | text=ИРГЭДИЙН ЭРҮҮЛ МЭНДИЙГ ДЭМЖИНЭ
            C7; number=1 | target=эрэгтэй 100, эмэгтэй 110 | done=Эрэгтэй 102, эмэгтэй 118 иргэн хамрагдсан. | p=100
            C7; number=1 | target=Сумын 4 багийн 40 хүнд үзлэг хийнэ. | done=44 хүнд үзлэг хийсэн. | p=100
            D5; number=1 | due=I-IV улирал | done=14 төхөөрөмжийг 2027.05.30 хүртэл хугацаатай баталгаажуулсан.
            D5; number=1 | due=I-IV улирал | done=2027 оны эхний улирлын нөөцийг татсан.
            T18; number=1 | name=Шинэчилсэн гэрээний тоо | done=2026 онд 21 ажилтны гэрээг шинэчилсэн.
            T20; number=1 | done=2025 оны 12 дугаар сарын 10-ны өдрийн А/12 тушаалаар баталсан журмыг мөрдсөн.
            D13; number=1 | done=ХААН банк, НОМИН ХК-тай гэрээ байгуулсан.
            N13; number=1 | done=Өргөдлийн 2024, 2025, 2026 оны тайлан, 2024, 2025, 2026 онд авсан арга хэмжээ.
            N13; number=1 | target=шинээр 2 эмч | done=шинээр 2 эмч ажилд орсон.
            C6; number=1 | name=Ор хоногийн дундаж | base=7,8 | target=7,2 | done=7,0 | p=100
            T4; number=1 | name=Ор хоногийн дундаж | base=7,8 | target=7,2
            N13; number=1 | basis=БСТ-2.1.3 | text=, Эрүүл мэндийн тухай хуулийн хэрэгжилтийг хангана.
            N17; number=1 | basis=БГТ 1.2, III-р бүлэг
            T6; number=1 | base=3 ээлжээр хичээллэдэг 29 сургууль
            T12; number=1 | target=Зөрчил багассан байна.
            T14; number=1 | done=2025 онд гэрээ бүхий 66 байгууллага, 2026 онд гэрээ бүхий 70 байгууллагатай. || number=2 \
            | done=Гэрээ бүхий 70 байгууллагыг дүгнэсэн.
            C6; number=1 | name=Ирсэн гомдлын тоо | base=20 гомдол | target=10 гомдол | done=9 гомдол ирсэн. | p=100
            C9; number=1 | name=Халдварын хувь | base=1,2% | target=1%-иас бага | done=0,8% | p=100
            C13; number=1 | done=Ирсэн 24 гомдлоос 24-ийг шийдвэрлэсэн. | p=100
            C16; number=1 | target=Улирал тутам хяналт хийсэн байна. | done=Дотоод хяналтыг 4 удаа хийсэн. | p=100
            C16; number=1 | target=Сар бүр хяналт хийнэ. | done=10 удаа хийсэн. | p=83
            D1; number=1 | due=V-IX сар
            T18; number=1 | name=Хүргүүлсэн тайлангийн тоо | target=12 удаа | done=Сар бүр тайланг хүргүүлсэн. | p=100
            T18; number=1 | name=Албан бичиг, өргөдлийн тоо | done=1. Нийт 20 бичиг ирсэн. 2. Үүнээс 5 өргөдөл.
            N20; number=1 | text=Иргэдийн эрүүл мэндийн боловсролыг дээшлүүлнэ.
            N19; number=1 | basis=БСТ-2.1.3, БГТ 1.2
            D12; number=1 | basis=ЭМДС 2.1, МУУХХБ 1.2 || number=2 | basis=ЭМДЕГ 3.1, УУХБ 1.2
            D8; number=1 | done=2024 оны 02 дугаар сарын 29-ний өдөр, 2026.06.30-нд, 12.31-нд хийсэн, заалт 2.13.45.
            D8; number=1 || sign=reported | person=Б.Номин | position=Дарга | date=2026 оны ... сарын ...-ны өдөр
            D8; number=1 || sign=reported | person=Б.Номин | position=Дарга | date=2026 оны 06 сарын 30
            D8; number=1 || sign=reported | person=Б.Номин | position=Дарга | date=2026-06-30
            D8; number=1 || sign=reported | person=Б.Номин | position=Дарга | date=2026/06/30
            D8; number=1 || sign=reported | person=Б.Номин | position=Дарга | date=26.06.30
            N1; number=1 || number=2 || section=main || number=1 || number=2
            N3; number=1 || number=2 || number=3 || section=main || number=1 || number=2
            P7; number=1 || section=main || number=1 || number=2 ## number=1 || section=main || number=1 || number=2
            """)
    void ruleKeepsQuiet(String rule, String example) {
        assertThat(findings(example)).extracting(Finding::rule).doesNotContain(rule);
    }

    @Test
    void aSectionIsComparedWithTheOneInItsPlaceAmongThoseOfItsKey() {
        assertThat(findings("number=1 || section=main || number=1 ## number=1 || section=main || number=1 || number=2"))
                .filteredOn(finding -> finding.rule().equals("P7")).extracting(Finding::arguments)
                .containsExactly(List.of("number", "2", "text", "Арга хэмжээ авна."));
    }

    @Test
    void aSlipIsToldOnceACellAndPutRightWhereverItStands() {
        List<Finding> found = findings("number=1 | done=Эмч сургалтанд, сувилагч сургалтанд хамрагдсан.").stream()
                .filter(finding -> finding.rule().equals("N20")).toList();
        assertThat(found).singleElement().satisfies(finding -> assertThat(finding.fix().orElseThrow().toString())
                .contains("Эмч сургалтад, сувилагч сургалтад хамрагдсан."));
    }

    @Test
    void tornEndingsAreJoinedByTheFix() {
        Finding found = findings("number=1 | text=Бүртгэлийн үйлчилгээн ий чанарыг сайжруулна.").stream()
                .filter(finding -> finding.rule().equals("N19")).findFirst().orElseThrow();
        assertThat(found.fix().orElseThrow().toString()).contains("Бүртгэлийн үйлчилгээний чанарыг сайжруулна.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', textBlock = """
            D12; directory; number=1 | who=ХШУДАХ
            D12; initial; number=1 | who=С.Номин
            D14; known; number=1 || sign=reported | position=Эрүүл мэндийн төвийн дарга
            D14; position.known; number=1 || sign=reported | person=Б.Номин
            D15; known; number=1 || sign=reported | person=Батын Номин | position=Дарга
            """)
    void namesAreComparedWithTheDirectory(String rule, String variant, String example) {
        var plan = ExamplePlan.of(example, DIRECTORY);
        assertThat(VALIDATOR.check(plan.plan(), plan.setting()).findings())
                .filteredOn(finding -> finding.rule().equals(rule)).extracting(Finding::variant)
                .containsExactly(variant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number=1 | who=ХШҮДАХ", "number=1 | who=Б.Номин", "number=1 | text=ХШҮДАХ-тай ажиллана."})
    void namesOfTheDirectoryAreInOrder(String example) {
        var plan = ExamplePlan.of(example, DIRECTORY);
        assertThat(VALIDATOR.check(plan.plan(), plan.setting()).findings()).extracting(Finding::rule)
                .doesNotContain("D12", "D13");
    }

    @Test
    void sentencesQuoteTheNumberThatTheUserConfirmed() {
        var example = ExamplePlan.of("number=1 | name=Үзлэгийн тоо | target=10 үзлэг | done=Хорь гаруй үзлэг. | p=100",
                LISTS);
        Indicator line = ((Activity) example.plan().sections().getFirst().rows().getFirst()).indicators().getFirst();
        var done = new CellKey(Fields.ACHIEVED, example.setting().period());
        Plan plan = ConfirmedReading.kept(line.id(), done, line.cells().get(done),
                new Confirmation.Amount("2400", Unit.SERVICES, Comparison.EQUAL)).apply(example.plan());
        assertThat(VALIDATOR.check(plan, example.setting()).findings())
                .filteredOn(finding -> finding.rule().equals("T9"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("target", "10 үзлэг", "achieved", "2\u00A0400"));
    }

    private static ElementId id(int number) {
        return new ElementId(new UUID(0, number));
    }

    private static List<Finding> findings(String example) {
        var plan = ExamplePlan.of(example, LISTS);
        return VALIDATOR.check(plan.plan(), plan.setting()).findings();
    }
}
