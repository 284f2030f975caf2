package mn.biyelelt.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideRoomTest {

    /// px, the usual size of the type.
    private static final double TYPE = 14;

    private final SideRoom room = new SideRoom();

    @Test
    void allSidesHaveRoomAsLongAsNobodyKnowsHowWideTheWindowIs() {
        assertThat(room.isChangedByType(TYPE * 3)).isFalse();
        assertThat(sides()).containsExactly(Side.LEFT, Side.RIGHT);
    }

    @Test
    void theLeftSideLeavesFirstAndThenTheRightOne() {
        room.isChangedByType(TYPE);
        assertThat(room.isChangedByWidth(90 * TYPE)).isFalse();
        assertThat(sides()).containsExactly(Side.LEFT, Side.RIGHT);

        assertThat(room.isChangedByWidth(90 * TYPE - 1)).isTrue();
        assertThat(sides()).containsExactly(Side.RIGHT);
        assertThat(room.isChangedByWidth(72 * TYPE)).isFalse();

        assertThat(room.isChangedByType(TYPE + 1)).isTrue();
        assertThat(sides()).isEmpty();
        assertThat(Stream.of(Side.MIDDLE, Side.BOTTOM, Side.TOP)).allMatch(room::has);
    }

    @Test
    void aSideThatIsCalledTakesTheRoomOfTheOther() {
        narrow();
        room.call(Side.LEFT);
        assertThat(sides()).containsExactly(Side.LEFT);

        room.dismiss(Side.LEFT);
        assertThat(sides()).containsExactly(Side.RIGHT);
    }

    @Test
    void aSideStaysThoughAnotherIsDismissedOrCalledBelow() {
        narrow();
        room.call(Side.LEFT);
        room.dismiss(Side.RIGHT);
        room.call(Side.BOTTOM);
        assertThat(sides()).containsExactly(Side.LEFT);
    }

    @Test
    void aCallIsForgottenWhenTheRoomChanges() {
        narrow();
        room.call(Side.LEFT);
        room.isChangedByWidth(200 * TYPE);
        room.isChangedByWidth(80 * TYPE);
        assertThat(sides()).containsExactly(Side.RIGHT);
    }

    private void narrow() {
        room.isChangedByType(TYPE);
        room.isChangedByWidth(80 * TYPE);
    }

    private List<Side> sides() {
        return Stream.of(Side.LEFT, Side.RIGHT).filter(room::has).toList();
    }
}
