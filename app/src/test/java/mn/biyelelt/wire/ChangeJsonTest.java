package mn.biyelelt.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Door;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.RandomChanges;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.change.WorkspaceChange.PutForm;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.change.WorkspaceChange.SetOffice;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeJsonTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyChangeOfAPlanComesBackEqual(long seed) {
        var random = new Random(seed);
        Plan plan = RandomPlans.of(random).next();
        var change = new EditPlan(plan.id(), RandomChanges.of(random).next(plan));

        assertThat(ChangeJson.read(ChangeJson.write(change))).isEqualTo(change);
    }

    @Test
    void everyStepOfAWorkspaceComesBackEqual() {
        Plan plan = RandomPlans.seeded(11).next();
        var person = new Person(new ElementId(new UUID(1, 2)), "Б.Тод", "Эмч\nклиник", "Захирагч", true);
        var unit = new OfficeUnit(new ElementId(new UUID(1, 3)), "Сумын \"А\" тасаг", "СЗДТГ");
        var together = new Together(List.of(new AddPlan(plan), new RemovePlan(plan.id()),
                new PutForm("own", "id: own\n# \"тайлбар\"\t\n"), new SetPeople(List.of(person)),
                new SetUnits(List.of(unit)),
                new SetOffice(new Office("Төв", "soum-health-centre", "Говь", ""))));

        assertThat(ChangeJson.read(ChangeJson.write(together))).isEqualTo(together);
    }

    @Test
    void whatIsRememberedOfAnEditComesBackAndProgramsThatKnowNoNotesLeaveItAside() {
        Plan plan = RandomPlans.seeded(13).next();
        var edit = new EditPlan(plan.id(), new SetText(plan.id().element(), CellKey.of(Fields.PREAMBLE), "а"));
        for (Manner manner : Manner.values()) {
            var noted = new Noted(
                    new ChangeNote(Instant.parse("2026-12-16T06:03:00Z"), "statistic", manner, "PASTE", 3,
                            manner == Manner.UNDO ? Door.COMMAND_LINE : Door.WINDOW),
                    edit);

            assertThat(ChangeJson.read(ChangeJson.write(noted))).isEqualTo(noted);
            assertThat(new String(ChangeJson.write(noted), StandardCharsets.UTF_8))
                    .startsWith(new String(ChangeJson.write(edit), StandardCharsets.UTF_8).replaceFirst("}$", ""));
        }
    }

    @Test
    void aChangeStandsOnOneLine() {
        Plan plan = RandomPlans.seeded(12).next();
        WorkspaceChange change = new AddPlan(plan);

        assertThat(new String(ChangeJson.write(change), StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
    }

    @Test
    void whatIsNoChangeIsRefused() {
        assertThatThrownBy(() -> ChangeJson.read("{\"step\": \"dance\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonRejected.class);
    }
}
