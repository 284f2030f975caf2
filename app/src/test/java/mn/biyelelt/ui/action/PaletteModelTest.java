package mn.biyelelt.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;

/// Finding commands by a few letters, without a window.
class PaletteModelTest {

    private final Words words = new Words(Language.MONGOLIAN);
    private final Commands commands = new Commands(words);
    private final SimpleBooleanProperty undoable = new SimpleBooleanProperty(true);
    private final PaletteModel palette = new PaletteModel(commands);

    PaletteModelTest() {
        commands.add(CommandGroup.EDIT, "ui.command.undo", "Shortcut+Z", () -> undoable.set(false),
                Ability.when(undoable, "ui.unable.nothingToUndo"));
        commands.beginBlock();
        commands.add(CommandGroup.ROW, "ui.command.insertRow", "INSERT", () -> {
        });
        commands.add(CommandGroup.ROW, "ui.command.moveUp", "Alt+UP", () -> {
        });
        palette.clear();
    }

    @Test
    void everyTypedWordMustOccurWhateverItsCase() {
        palette.query().set("МӨР нэм");
        assertThat(found()).containsExactly("insertRow");
        palette.query().set("мөр хх");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatBeginsSoComesFirstAndWhatCannotBeDoneLast() {
        palette.query().set("мөр");
        assertThat(found()).containsExactly("insertRow", "moveUp");
        commands.get("undo").run();
        palette.clear();
        assertThat(found()).containsExactly("insertRow", "moveUp", "undo");
    }

    @Test
    void itSpeaksTheLanguageOfTheMoment() {
        words.speak(Language.ENGLISH);
        palette.query().set("insert");
        assertThat(found()).containsExactly("insertRow");
    }

    @Test
    void aNameOfTheOtherLanguageFindsItsCommandToo() {
        palette.query().set("insert");
        assertThat(found()).containsExactly("insertRow");
        words.speak(Language.ENGLISH);
        palette.query().set("нэм");
        assertThat(found()).containsExactly("insertRow");
    }

    @Test
    void aKeyboardWithoutThemFindsTheMongolianLettersBehindWhatIsSpelledSo() {
        palette.query().set("мор нэм");
        assertThat(found()).containsExactly("insertRow");
        palette.query().set("mor");
        assertThat(found()).containsExactly("insertRow", "moveUp");
        palette.query().set("o");
        assertThat(found()).containsExactly("insertRow", "moveUp", "undo");
    }

    @Test
    void wordsThatACommandIsLookedForByFindItBehindThoseOfThatName() {
        commands.add(CommandGroup.HELP, "desk.command.tour", "", () -> {
        });
        palette.query().set("tour");
        assertThat(found()).containsExactly("tour");
        palette.query().set("өдрийн танилцуулга");
        assertThat(found()).containsExactly("tour");
        palette.query().set("оруулах");
        assertThat(found()).containsExactly("insertRow");
        palette.query().set("шинэ");
        assertThat(found()).containsExactly("insertRow");
        words.speak(Language.ENGLISH);
        palette.query().set("getting started");
        assertThat(found()).containsExactly("tour");
    }

    @Test
    void aMenuHasItsBlocksInOrder() {
        assertThat(commands.blocks(CommandGroup.ROW)).hasSize(1);
        assertThat(commands.blocks(CommandGroup.HELP)).isEmpty();
        assertThatThrownBy(() -> commands.get("fly")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> found() {
        return palette.found().get().stream().map(Command::id).toList();
    }
}
