package mn.biyelelt.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final Failures failures = new Failures();

    @Test
    void whatDidNotWorkIsToldUntilItDoes() {
        fail(Doing.PRINTING, "Хэвлэсэнгүй");
        assertThat(told()).contains("Хэвлэсэнгүй");

        failures.worked(Doing.PRINTING);

        assertThat(told()).isEmpty();
    }

    @Test
    void nothingElseThatWorksMakesItPast() {
        fail(Doing.SAVING, "Хадгалсангүй");
        fail(Doing.WRITING, "Бичсэнгүй");

        failures.worked(Doing.PRINTING);
        failures.worked(Doing.WRITING);

        assertThat(told()).contains("Хадгалсангүй");
    }

    @Test
    void theNewestIsToldAndOfTheSameOnlyTheLast() {
        fail(Doing.WRITING, "Нэг");
        fail(Doing.SAVING, "Хоёр");
        fail(Doing.WRITING, "Гурав");
        assertThat(told()).contains("Гурав");

        failures.putAway(failures.told().get().orElseThrow());

        assertThat(told()).contains("Хоёр");
        assertThat(failures.stands(Doing.WRITING)).isFalse();
    }

    @Test
    void whatIsOfThePlanGoesWithIt() {
        fail(Doing.SAVING, "Хадгалсангүй");
        for (Doing doing : Doing.values()) {
            if (doing.isOfPlan()) {
                failures.at(doing, doing::name).failed(new IllegalStateException());
            }
        }

        failures.leavePlan();

        assertThat(told()).contains("Хадгалсангүй");
    }

    private void fail(Doing doing, String what) {
        failures.failed(doing, what, new IllegalStateException());
    }

    private Optional<String> told() {
        return failures.told().get().map(Failure::what);
    }
}
