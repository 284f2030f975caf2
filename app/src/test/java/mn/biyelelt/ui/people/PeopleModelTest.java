package mn.biyelelt.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;
import mn.biyelelt.ui.session.Desks;
import org.junit.jupiter.api.Test;

class PeopleModelTest {

    private static final Plan PLAN = Desks.plan().withSignatures(List.of(
            new Signature(Desks.id(60), Cells.of(Fields.SIGNER, "Н.Цогт").with(Fields.POSITION, "ДАРГА"))));

    private final List<WorkspaceChange> log = new ArrayList<>();
    private final DirectoryDesk desk = new DirectoryDesk(new Directory(List.of(), List.of()), log::add);
    private final PeopleModel model = new PeopleModel(desk, () -> List.of(PLAN), Desks.identities());

    @Test
    void everyChangeIsLastingAndIsTakenBack() {
        Person added = model.addPerson();
        var changed = new Person(added.id(), "Б.Тод", "Статистикч", "", true);
        model.keep(changed);
        model.keep(changed);

        assertThat(desk.directory().get().people()).containsExactly(changed);
        assertThat(log).containsExactly(new SetPeople(List.of(added)), new SetPeople(List.of(changed)));
        model.undo();
        model.undo();
        model.undo();
        assertThat(desk.directory().get().people()).isEmpty();
    }

    @Test
    void unitsAreOfferedByNameAndByAbbreviation() {
        var unit = model.addUnit();
        model.keep(new mn.biyelelt.domain.plan.OfficeUnit(unit.id(), "Сумын тамгын газар", "СЗДТГ"));

        assertThat(log.getLast()).isInstanceOf(SetUnits.class);
        assertThat(desk.names()).containsExactly("Сумын тамгын газар", "СЗДТГ");
        model.remove(desk.directory().get().units().getFirst());
        assertThat(desk.names()).isEmpty();
    }

    @Test
    void whomThePlansNameIsTakenOverOnce() {
        assertThat(model.takeOver()).isEqualTo(1);
        assertThat(model.takeOver()).isZero();
        assertThat(desk.directory().get().people()).extracting(Person::name, Person::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Н.Цогт", "ДАРГА"));
    }
}
