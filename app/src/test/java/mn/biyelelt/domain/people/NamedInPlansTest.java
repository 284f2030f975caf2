package mn.biyelelt.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedInPlansTest {

    private final NamedInPlans named = new NamedInPlans(List.of(plan()), identities());

    @Test
    void signersComeWithTheirPositionAndTheResponsibleWithTheirName() {
        assertThat(named.peopleBeside(List.of())).extracting(Person::name, Person::position, Person::status,
                Person::acting).containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Н.Цогт", "ДАРГА", "Захирагч", true),
                        org.assertj.core.groups.Tuple.tuple("Г.Тэмүүлэн", "", "", false));
    }

    @Test
    void whatIsNoNameIsAUnitAndEachIsToldOnce() {
        assertThat(named.unitsBeside(List.of())).extracting(OfficeUnit::name).containsExactly("Эх хүүхдийн тасаг",
                "СЗДТГ");
    }

    @Test
    void whatTheDirectoryHasIsNotToldAgain() {
        var known = new Person(id(1), "н.цогт", "", "", false);
        var unit = new OfficeUnit(id(2), "Сумын тамгын газар", "СЗДТГ");
        assertThat(named.peopleBeside(List.of(known))).extracting(Person::name).containsExactly("Г.Тэмүүлэн");
        assertThat(named.unitsBeside(List.of(unit))).extracting(OfficeUnit::name).containsExactly("Эх хүүхдийн тасаг");
    }

    @ParameterizedTest
    @CsvSource({"Б.Тод, true", "Бя.Тод-Эрдэнэ, true", "СЗДТГ, false", "Нийт албан хаагч, false", "1.Тод, false",
        "б.тод, false", "Б., false"})
    void aNameIsAnInitialAStopAndAName(String text, boolean name) {
        assertThat(PersonName.is(text)).isEqualTo(name);
    }

    private static Plan plan() {
        var signature = new Signature(id(60), Cells.of(Fields.SIGNER, "Н.Цогт").with(Fields.POSITION, "ДАРГА")
                .with(Fields.STATUS, "Захирагч").with(Fields.ACTING, "true"));
        var first = new Activity(id(11), Cells.of(Fields.RESPONSIBLE, "Г.Тэмүүлэн\nЭх хүүхдийн тасаг"), List.of());
        var second = new Activity(id(12), Cells.of(Fields.RESPONSIBLE, "СЗДТГ, Н.Цогт\nэх хүүхдийн тасаг"), List.of());
        return Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026)
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, List.of(first, second))))
                .withSignatures(List.of(signature));
    }

    private static Supplier<UUID> identities() {
        var next = new long[]{1000};
        return () -> new UUID(0, next[0]++);
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
