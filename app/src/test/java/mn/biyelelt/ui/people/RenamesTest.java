package mn.biyelelt.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.people.Renaming;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;
import mn.biyelelt.ui.people.Renames.Offer;
import mn.biyelelt.ui.session.Desks;
import org.junit.jupiter.api.Test;

class RenamesTest {

    private final Person tod = new Person(Desks.id(90), "Б.Тод", "ДАРГА", "", false);
    private final DirectoryDesk desk = new DirectoryDesk(new Directory(List.of(tod), List.of()), _ -> {
    });
    private final Renames renames = new Renames(desk, () -> List.of(plan()), (_, change, _) -> write(change));
    private Plan plan = Desks.plan().withSignatures(
            List.of(new Signature(Desks.id(60), Cells.of(Fields.SIGNER, "Б.Тод"))));

    @Test
    void aNameTypedInSeveralStepsIsOneChangeOfTheNameThatPlansHave() {
        name("Б.Тодн");
        name("Б.Тодной");

        assertThat(renames.offer()).contains(new Offer(new Renaming("Б.Тод", "Б.Тодной"), 1, 0, 1, 0));
        assertThat(signer()).as("nothing is written by itself").isEqualTo("Б.Тод");
        renames.write(new Renaming("Б.Тод", "Б.Тодной"));
        assertThat(signer()).isEqualTo("Б.Тодной");
        assertThat(renames.offer()).isEmpty();
    }

    @Test
    void takingTheChangeOfTheDirectoryBackOffersTheWayBackInPlans() {
        name("Б.Тодной");
        renames.write(new Renaming("Б.Тод", "Б.Тодной"));
        desk.undo();

        assertThat(renames.offer()).map(Offer::renaming).contains(new Renaming("Б.Тодной", "Б.Тод"));
    }

    @Test
    void aNameTypedBackOrLeftEmptyIsNoChange() {
        name("Б.Тодной");
        name("Б.Тод");
        assertThat(renames.offer()).isEmpty();
        name("");
        assertThat(renames.offer()).isEmpty();
    }

    @Test
    void anEntryThatCameWhileTheSheetWasOpenIsFollowedFromItsFirstName() {
        desk.change(new Directory(List.of(), List.of()));
        name("");
        name("Б.Тод");
        assertThat(renames.offer()).isEmpty();
        name("Б.Тодной");
        assertThat(renames.offer()).map(Offer::renaming).contains(new Renaming("Б.Тод", "Б.Тодной"));
    }

    @Test
    void anEntryTakenOverFromPlansIsFollowedToo() {
        var taken = new Person(Desks.id(92), "Б.Тод", "", "", false);
        desk.change(new Directory(List.of(taken), List.of()));
        desk.change(new Directory(List.of(new Person(taken.id(), "Б.Тодной", "", "", false)), List.of()));
        assertThat(renames.offer()).map(Offer::renaming).contains(new Renaming("Б.Тод", "Б.Тодной"));
    }

    @Test
    void aNameThatAnotherHasTooStaysInPlans() {
        var other = new Person(Desks.id(91), "Б.Тод", "ЭМЧ", "", false);
        desk.change(new Directory(List.of(named("Б.Тодной"), other), List.of()));
        assertThat(renames.offer()).isEmpty();
    }

    private void name(String name) {
        desk.change(new Directory(List.of(named(name)), List.of()));
    }

    private Person named(String name) {
        return new Person(tod.id(), name, tod.position(), tod.status(), tod.acting());
    }

    private Plan plan() {
        return plan;
    }

    private void write(Change change) {
        plan = change.apply(plan);
    }

    private String signer() {
        return plan.signatures().getFirst().get(Fields.SIGNER);
    }
}
