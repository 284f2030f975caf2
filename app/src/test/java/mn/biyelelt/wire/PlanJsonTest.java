package mn.biyelelt.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.RandomPlans;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.wire.JsonRejected.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJsonTest {

    private static final UUID NEW = new UUID(7, 7);
    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2024);

    private static final String COMPLETE = """
            {"format": "biyelelt-plan", "version": 1, "plan": {
              "id": "00000000-0000-0001-0000-000000000001", "form": "unit-annual-report", "year": 2024,
              "titleLines": ["НЭГ", "ХОЁР"], "annexLines": ["Хавсралт"], "preamble": "а\\nб",
              "office": {"name": "Төв", "kind": "soum-health-centre", "aimag": "Говь", "soum": "Сум"},
              "officer": {"name": "Б.Тод", "position": "Эмч"}, "extra": {"budget": "10"},
              "results": {"2024-year": {"extra": {"spent": "9"}}},
              "sections": [{"id": "00000000-0000-0001-0000-000000000002", "key": "main", "heading": "Нэг", "rows": [
                {"kind": "group", "id": "00000000-0000-0001-0000-000000000003", "level": 2, "number": "1", "text": "Зорилт"},
                {"kind": "activity", "id": "00000000-0000-0001-0000-000000000004", "number": "1.2.1", "basis": "БГТ 1.2.3",
                 "text": "Үзлэг", "funding": "-", "period": "I-IV улирал", "responsible": ["А", "Б"],
                 "percent": {"2024-year": "94"}, "results": {"2024-year": {"extra": {"spent": "5"}}},
                 "indicators": [{"id": "00000000-0000-0001-0000-000000000005", "name": "Хувь", "baseline": "1",
                   "target": "2", "targets": {"2025": "3"}, "period": "IV", "responsible": ["В"], "extra": {"unit": "%"},
                   "achievements": {"2024-year": {"text": "Хийсэн", "percent": "94", "explanation": "Учир",
                                                  "notDue": true, "extra": {"source": "УТ"}}}}]}]}],
              "signatures": [{"id": "00000000-0000-0001-0000-000000000006", "block": "reported", "role": "Тайлагнасан:",
                "position": ["Эрхлэгч", "эмч"], "status": "тээх", "name": "С.Тод", "date": "2024-12-16", "acting": true}]}}
            """;

    @Test
    void everyKeyOfTheFormatHasItsPlaceInThePlan() {
        var line = new Indicator(id(5), Cells.of(Fields.INDICATOR_NAME, "Хувь")
                .with(Fields.BASELINE, "1")
                .with(Fields.TARGET, "2")
                .with(Fields.targetOf(2025), "3")
                .with(Fields.DUE, "IV")
                .with(Fields.RESPONSIBLE, "В")
                .with(new FieldKey("unit"), "%")
                .with(Fields.ACHIEVED, YEAR, "Хийсэн")
                .with(Fields.ACHIEVED_PERCENT, YEAR, "94")
                .with(Fields.EXPLANATION, YEAR, "Учир")
                .with(Fields.NOT_DUE, YEAR, "true")
                .with(new FieldKey("source"), YEAR, "УТ"));
        var activity = new Activity(id(4), Cells.of(Fields.NUMBER, "1.2.1")
                .with(Fields.BASIS, "БГТ 1.2.3")
                .with(Fields.ITEM_TEXT, "Үзлэг")
                .with(Fields.FUNDING, "-")
                .with(Fields.DUE, "I-IV улирал")
                .with(Fields.RESPONSIBLE, "А\nБ")
                .with(Fields.ACHIEVED_PERCENT, YEAR, "94")
                .with(new FieldKey("spent"), YEAR, "5"), List.of(line));
        var group = new Group(id(3), 2, Cells.of(Fields.NUMBER, "1").with(Fields.ITEM_TEXT, "Зорилт"));
        var section = new Section(id(2), "main", Cells.of(Fields.HEADING, "Нэг"), List.of(group, activity));
        var signature = new Signature(id(6), Cells.of(Fields.BLOCK, "reported")
                .with(Fields.ROLE, "Тайлагнасан:")
                .with(Fields.POSITION, "Эрхлэгч\nэмч")
                .with(Fields.STATUS, "тээх")
                .with(Fields.SIGNER, "С.Тод")
                .with(Fields.SIGNED_ON, "2024-12-16")
                .with(Fields.ACTING, "true"));
        Cells own = Cells.of(Fields.TITLE_LINES, "НЭГ\nХОЁР")
                .with(Fields.ANNEX_LINES, "Хавсралт")
                .with(Fields.PREAMBLE, "а\nб")
                .with(Fields.OFFICE_NAME, "Төв")
                .with(Fields.OFFICE_KIND, "soum-health-centre")
                .with(Fields.OFFICE_AIMAG, "Говь")
                .with(Fields.OFFICE_SOUM, "Сум")
                .with(Fields.OFFICER_NAME, "Б.Тод")
                .with(Fields.OFFICER_POSITION, "Эмч")
                .with(new FieldKey("budget"), "10")
                .with(new FieldKey("spent"), YEAR, "9");

        assertThat(read(COMPLETE)).containsExactly(new Plan(new PlanId(id(1).value()), "unit-annual-report", 2024, own,
                List.of(section), List.of(signature)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingWhatWasWrittenGivesAnEqualPlan(long seed) {
        Plan plan = RandomPlans.of(new Random(seed)).next();

        assertThat(PlanJson.read(PlanJson.write(plan), () -> NEW)).containsExactly(plan);
    }

    @Test
    void severalPlansStandInOneFile() {
        var plans = List.of(RandomPlans.seeded(1).next(), RandomPlans.seeded(2).next());

        assertThat(PlanJson.read(PlanJson.write(plans), () -> NEW)).isEqualTo(plans);
    }

    @Test
    void missingIdentitiesFollowFromThePlansOwn() {
        String bare = """
                {"format": "biyelelt-plan", "version": 1, "plan": {"id": "%s", "form": "f", "year": 2026,
                 "sections": [{"rows": [{"kind": "group"}, {"kind": "activity", "indicators": [{}, {}]}]}],
                 "signatures": [{"block": "a"}, {"block": "a"}]}}""";

        List<Plan> once = read(bare.formatted(id(1)));

        assertThat(read(bare.formatted(id(1)))).isEqualTo(once);
        assertThat(read(bare.formatted(id(2)))).isNotEqualTo(once);
        assertThat(once.getFirst().sections().getFirst().key()).isEqualTo("main");
    }

    @Test
    void aPlanWithoutIdentityGetsANewOne() {
        assertThat(read("""
                {"format": "biyelelt-plan", "version": 1, "plan": {"form": "f", "year": 2026, "officer": null}}"""))
                .containsExactly(Plan.empty(new PlanId(NEW), "f", 2026));
    }

    @ParameterizedTest(name = "{2} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "year": 2024              | "year": "2024"          | WRONG_KIND        | $.plan.year
            "year": 2024              | "year": 20240           | WRONG_VALUE       | $.plan.year
            "form": "unit-annual-report", | ''                  | MISSING_KEY       | $.plan
            "form": "unit-annual-report" | "form": " "          | WRONG_VALUE       | $.plan.form
            "preamble"                | "praeamble"             | UNKNOWN_KEY       | $.plan.praeamble
            "heading": "Нэг"          | "heading": 1            | WRONG_KIND        | $.plan.sections[0].heading
            "kind": "group"           | "kind": "goal"          | WRONG_VALUE       | $.plan.sections[0].rows[0].kind
            "level": 2                | "level": 0              | WRONG_VALUE       | $.plan.sections[0].rows[0].level
            "basis"                   | "number"                | REPEATED_KEY      | ''
            ["А", "Б"]                | "А"                     | WRONG_KIND        | $.plan.sections[0].rows[1].responsible
            "percent": {"2024-year"   | "percent": {"2024"      | WRONG_VALUE       | $.plan.sections[0].rows[1].percent.2024
            "2025": "3"               | "дараа": "3"            | WRONG_VALUE       | $.plan.sections[0].rows[1].indicators[0].targets.дараа
            "notDue": true            | "notDue": "true"        | WRONG_KIND        | $.plan.sections[0].rows[1].indicators[0].achievements.2024-year.notDue
            "source": "УТ"            | "explanation": "УТ"     | WRONG_VALUE       | $.plan.sections[0].rows[1].indicators[0].achievements.2024-year.extra.explanation
            "unit": "%"               | "Нэгж": "%"             | WRONG_VALUE       | $.plan.sections[0].rows[1].indicators[0].extra.Нэгж
            -000000000005             | -000000000004           | REPEATED_IDENTITY | $.plan.sections[0].rows[1].indicators[0].id
            -000000000006             | -6                      | WRONG_VALUE       | $.plan.signatures[0].id
            "version": 1              | "version": 2            | NEWER_VERSION     | $.version
            biyelelt-plan             | other                   | OTHER_FORMAT      | $.format
            "format"                  | "farmat"                | MISSING_KEY       | $
            """)
    void aWrongValueIsRefusedWithItsPlace(String right, String wrong, Reason reason, String path) {
        assertThat(COMPLETE).contains(right);
        assertThatThrownBy(() -> read(COMPLETE.replace(right, wrong))).isInstanceOfSatisfying(JsonRejected.class,
                rejected -> {
                    assertThat(rejected.reason()).isEqualTo(reason);
                    assertThat(rejected.path()).isEqualTo(path);
                    assertThat(rejected.line()).isPositive();
                    assertThat(rejected.column()).isPositive();
                });
    }

    @Test
    void brokenJsonIsRefusedWithLineAndColumn() {
        assertThatThrownBy(() -> read("{\"format\": \"biyelelt-plan\",\n  \"version\" 1}"))
                .isInstanceOfSatisfying(JsonRejected.class, rejected -> {
                    assertThat(rejected.reason()).isEqualTo(Reason.NO_JSON);
                    assertThat(rejected.line()).isEqualTo(2);
                    assertThat(rejected.column()).isBetween(12, 14);
                });
    }

    @Test
    void whatIsNoJsonAtAllIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(JsonRejected.class);
        assertThatThrownBy(() -> read("Төлөвлөгөө")).isInstanceOf(JsonRejected.class);
        assertThatThrownBy(() -> read("{} {}")).isInstanceOf(JsonRejected.class);
        assertThatThrownBy(() -> read("[]")).isInstanceOf(JsonRejected.class);
        assertThatThrownBy(() -> read("[".repeat(5_000))).isInstanceOf(JsonRejected.class);
        assertThatThrownBy(() -> PlanJson.read(new byte[]{'"', (byte) 0xC3, '"'}, () -> NEW))
                .isInstanceOf(JsonRejected.class);
    }

    @Test
    void aByteOrderMarkIsNoObstacle() {
        assertThat(read("\uFEFF" + COMPLETE)).isEqualTo(read(COMPLETE));
    }

    private static List<Plan> read(String json) {
        return PlanJson.read(json.getBytes(StandardCharsets.UTF_8), () -> NEW);
    }

    private static ElementId id(int number) {
        return new ElementId(new UUID(1, number));
    }
}
