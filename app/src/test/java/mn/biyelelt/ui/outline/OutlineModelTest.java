package mn.biyelelt.ui.outline;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;

class OutlineModelTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final SimpleStringProperty view = new SimpleStringProperty("");
    private final OutlineModel outline = new OutlineModel(desk, new Words(Language.MONGOLIAN), new ByKey(), view);

    @Test
    void groupsHoldTheRowsThatFollowThem() {
        OutlineNode goal = outline.root().get().under().getFirst();

        assertThat(goal.text()).isEqualTo("1 Эрүүл мэнд");
        assertThat(goal.under()).extracting(OutlineNode::text).containsExactly("1.1 Үзлэг хийх", "1.2 Сургалт");
    }

    @Test
    void anEditIsSeenInItsLine() {
        desk.setText(id(12), CellKey.of(Fields.ITEM_TEXT), "Ярилцлага\nхийх");

        assertThat(outline.root().get().under().getFirst().under().get(1).text()).isEqualTo("1.2 Ярилцлага хийх");
    }

    @Test
    void anEditMakesOneLineAnew() {
        OutlineNode before = outline.root().get().under().getFirst();
        desk.setText(id(12), CellKey.of(Fields.ITEM_TEXT), "Ярилцлага");
        OutlineNode after = outline.root().get().under().getFirst();

        assertThat(after.under().getFirst()).isSameAs(before.under().getFirst());
        assertThat(after.under().get(1)).isNotSameAs(before.under().get(1));
    }

    @Test
    void choosingALineGoesToItsRow() {
        outline.goTo(outline.root().get().under().getFirst().under().get(1));

        assertThat(desk.spot().get().row()).isEqualTo(id(12));
    }

    @Test
    void aSignatureBlockThatNobodyFilledInIsCalledByItsRole() {
        desk.apply(new AddElement(new Place(desk.plan().get().id().element(), 0),
                new Signature(id(31), Cells.of(Fields.BLOCK, "approved"))));
        desk.apply(new AddElement(new Place(desk.plan().get().id().element(), 1), new Signature(id(32),
                Cells.of(Fields.ROLE, "Хянасан:").with(Fields.SIGNER, "Б.Тод"))));

        assertThat(outline.root().get().under().getLast().under()).extracting(OutlineNode::text)
                .containsExactly("approved:", "Хянасан: Б.Тод");
    }

    @Test
    void namesAreThoseOfThePaperLookedAtLast() {
        desk.apply(new AddElement(new Place(desk.plan().get().id().element(), 0),
                new Signature(id(31), Cells.of(Fields.BLOCK, "approved"))));
        view.set(" (тайлан)");

        assertThat(outline.root().get().under().getLast().under()).extracting(OutlineNode::text)
                .containsExactly("approved: (тайлан)");
    }

    /// Calls everything by its key.
    private final class ByKey implements Headings {

        @Override
        public String of(Section section) {
            return section.key();
        }

        @Override
        public String of(Signature signature) {
            return signature.get(Fields.BLOCK) + ":" + view.get();
        }
    }
}
