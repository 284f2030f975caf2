package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.trial.FaultyDisk;
import mn.biyelelt.ui.session.Doing;
import org.controlsfx.control.CheckComboBox;

/// A screen of the program: how a person gets to it from the table, and how away from it again.
///
/// @param name file name of its picture
record Screen(String name, Consumer<OpenWindow> open, Consumer<OpenWindow> leave) {

    /// The screens of the sample workspace.
    static List<Screen> ofSample() {
        return List.of(plan("table-plan", 0), plan("table-report", 1), plan("table-goals", 5),
                periods(), menu(), key("editing", KeyCode.F2),
                keys("palette", KeyCode.CONTROL, KeyCode.K), keys("search", KeyCode.CONTROL, KeyCode.F),
                new Screen("filter", window -> window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F),
                        window -> window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F)),
                filterChoice(), filtered(),
                new Screen("paste", Screen::paste, window -> window.press(KeyCode.ESCAPE)),
                tab("pages", KeyCode.DIGIT2), tab("overview", KeyCode.DIGIT3), tab("signatures", KeyCode.DIGIT4),
                keys("new-plan", KeyCode.CONTROL, KeyCode.N), keys("print", KeyCode.CONTROL, KeyCode.P), printers(),
                keys("letter", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E),
                keys("next-year", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y),
                gather(), keys("people", KeyCode.CONTROL, KeyCode.U), units(),
                keys("forms", KeyCode.CONTROL, KeyCode.M), keys("help", KeyCode.F1),
                keys("keys", KeyCode.CONTROL, KeyCode.F1), keys("amend", KeyCode.F4), amendments(),
                command("tour", "five", "таван алхам"), tourStep(2), tourStep(3), tourStep(4), tourStep(5), formEnd(),
                command("restore", "restore", "сэргээх"), exported(), failure());
    }

    /// The screens of the workspace with one instance of each problem.
    static List<Screen> ofPractice() {
        return List.of(plan("findings", 2, KeyCode.F9), new Screen("finding", window -> {
            window.press(KeyCode.F8);
            window.press(KeyCode.F8);
        }, _ -> {
        }), new Screen("finding-reason", window -> {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
            window.type("Жилийн дундуур өөрчилсөн.");
        }, window -> window.press(KeyCode.ESCAPE)), new Screen("reading", window -> {
            window.press(KeyCode.F9);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            Stream.generate(() -> KeyCode.RIGHT).limit(5).forEach(window::press);
            window.press(KeyCode.CONTROL, KeyCode.F7);
        }, window -> window.press(KeyCode.ESCAPE)));
    }

    /// The screens while the disk takes nothing.
    static List<Screen> ofFailingDisk(FaultyDisk disk) {
        return List.of(new Screen("disk-gone", window -> {
            disk.fail();
            window.press(KeyCode.RIGHT);
            window.type("Салгасан үед бичсэн");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.waitUntil(() -> window.model().failures().told().get().isPresent());
        }, _ -> {
        }), new Screen("unsaved", window -> {
            window.clickClose();
            window.waitUntil(() -> window.lookup("#unsaved-again") != null);
        }, window -> window.press(KeyCode.ESCAPE)));
    }

    /// The screens of setting a password; afterwards there is one.
    static List<Screen> ofPassword() {
        return List.of(new Screen("password", window -> {
            command("", "Set a password", "нууц үг тавих").open().accept(window);
            window.type("өвөл");
            window.press(KeyCode.TAB);
            window.type("зун");
        }, window -> {
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("өвөл");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> window.lookup(".sheet-card") == null);
        }));
    }

    private static Screen periods() {
        return popup("periods", "#period-chooser", Control.class, box -> ((ComboBoxBase<?>) box).show(),
                box -> ((ComboBoxBase<?>) box).hide());
    }

    private static Screen menu() {
        return popup("menu", ".menu-bar", MenuBar.class, bar -> bar.getMenus().get(2).show(),
                bar -> bar.getMenus().get(2).hide());
    }

    private static Screen filterChoice() {
        Screen list = popup("filter-choice", "#filter-statuses", Control.class, box -> ((CheckComboBox<?>) box).show(),
                box -> ((CheckComboBox<?>) box).hide());
        return new Screen("filter-choice", window -> {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            list.open().accept(window);
        }, window -> {
            list.leave().accept(window);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        });
    }

    /// The choices stay in sight as long as they hold.
    private static Screen filtered() {
        return new Screen("filtered", window -> {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.type("эмнэлэг");
        }, window -> {
            window.onFx(() -> window.find("#filter-text", TextInputControl.class).clear());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        });
    }

    private static <T extends Node> Screen popup(String name, String selector, Class<T> type, Consumer<T> show,
            Consumer<T> hide) {
        return new Screen(name, window -> window.onFx(() -> show.accept(window.find(selector, type))),
                window -> window.onFx(() -> hide.accept(window.find(selector, type))));
    }

    private static Screen printers() {
        return new Screen("printers", window -> {
            window.printers().put("HP LaserJet 1020");
            window.press(KeyCode.CONTROL, KeyCode.P);
        }, window -> {
            window.press(KeyCode.ESCAPE);
            window.printers().takeAway();
        });
    }

    /// The tour after so many steps.
    private static Screen tourStep(int step) {
        Screen first = command("tour", "five", "таван алхам");
        return new Screen("tour-" + step, window -> {
            first.open().accept(window);
            Stream.generate(() -> KeyCode.SPACE).limit(step - 1L).forEach(window::press);
        }, window -> {
            first.leave().accept(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            if (step == 3) {
                window.press(KeyCode.F9);
            }
        });
    }

    /// In large type the table has the form's place too.
    private static Screen formEnd() {
        return new Screen("form-end", window -> window.onFx(() -> window.all(".row-form > .scroll-pane")
                .forEach(form -> ((ScrollPane) form).setVvalue(1))), _ -> {
                });
    }

    private static Screen plan(String name, int index, KeyCode... after) {
        return new Screen(name, window -> {
            window.onFx(() -> window.model().open(window.model().plans().get(index).id()));
            window.press(KeyCode.RIGHT);
            Stream.of(after).forEach(window::press);
        }, _ -> {
        });
    }

    private static Screen key(String name, KeyCode key) {
        return keys(name, key);
    }

    private static Screen keys(String name, KeyCode... keys) {
        return new Screen(name, window -> window.press(keys), window -> window.press(KeyCode.ESCAPE));
    }

    private static Screen tab(String name, KeyCode digit) {
        return new Screen(name, window -> {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, digit);
        }, window -> window.press(KeyCode.CONTROL, KeyCode.DIGIT1));
    }

    private static Screen gather() {
        return new Screen("gather", window -> {
            ReportedQuarters.of(window).report();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F5);
        }, window -> {
            window.press(KeyCode.ESCAPE);
            ReportedQuarters.of(window).takeBack();
        });
    }

    private static Screen units() {
        return new Screen("units", window -> {
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.press(KeyCode.CONTROL, KeyCode.TAB);
        }, window -> window.press(KeyCode.ESCAPE));
    }

    private static Screen amendments() {
        return new Screen("amendments", window -> window.press(KeyCode.SHIFT, KeyCode.F4),
                window -> window.press(KeyCode.SHIFT, KeyCode.F4));
    }

    /// One without a key, found by its name.
    private static Screen command(String name, String english, String mongolian) {
        return new Screen(name, window -> {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type(isEnglish(window) ? english : mongolian);
            window.press(KeyCode.ENTER);
        }, window -> window.press(KeyCode.ESCAPE));
    }

    private static Screen exported() {
        return new Screen("exported", window -> window.press(KeyCode.CONTROL, KeyCode.E), _ -> {
        });
    }

    private static Screen failure() {
        return new Screen("failure", window -> window.onFx(() -> window.model().failures()
                .failed(Doing.ANYTHING, words(window).get("ui.failure.pages"), new IllegalStateException())), _ -> {
                });
    }

    private static Messages words(OpenWindow window) {
        return Messages.in(isEnglish(window) ? Language.ENGLISH : Language.MONGOLIAN);
    }

    private static boolean isEnglish(OpenWindow window) {
        return window.looks().settings().get().language().equals("en");
    }

    private static void paste(OpenWindow window) {
        window.onFx(() -> {
            var content = new ClipboardContent();
            content.putString("4.1.9\tШинэ арга хэмжээ\tУлсын төсөв\n4.2.1\tӨөр арга хэмжээ\tОрон нутаг");
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.HOME);
        window.press(KeyCode.CONTROL, KeyCode.V);
    }
}
