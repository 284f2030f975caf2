package mn.biyelelt.ui.text;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;

/// The program's words as values to bind to: they change with the language while the window is open. For the JavaFX thread.
public final class Words {

    private final ReadOnlyObjectWrapper<Messages> messages;

    public Words(Language language) {
        messages = new ReadOnlyObjectWrapper<>(this, "messages", Messages.in(language));
    }

    /// The text of a key as the language of the moment gives it; see [Messages#get].
    public String get(String key, Object... places) {
        return messages.get().get(key, places);
    }

    /// The text of a key, following the language.
    public StringBinding of(String key, Object... places) {
        return Bindings.createStringBinding(() -> get(key, places), messages);
    }

    /// The text of a key as the other language gives it, following the language; that one is loaded when it is asked for.
    public StringBinding inOther(String key) {
        return Bindings.createStringBinding(() -> Messages.in(language().other()).get(key), messages);
    }

    /// The texts of a key in both languages, whichever is spoken; empty if it has none. They are loaded when they are asked for.
    public static StringBinding inBoth(String key) {
        return Bindings.createStringBinding(() -> Arrays.stream(Language.values())
                .flatMap(language -> Messages.in(language).find(key).stream()).collect(Collectors.joining(" ")));
    }

    /// All words of the present language.
    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /// Does something whenever the language has changed, for as long as somebody else keeps the owner: words outlive plans and windows,
    /// and must not keep what was put away.
    ///
    /// @param action of the owner; keeps nothing itself
    public <T> void follow(T owner, Consumer<? super T> action) {
        messages.addListener(new Follower<>(owner, action));
    }

    /// A name in the present language.
    public String name(Names names) {
        return language() == Language.MONGOLIAN ? names.mongolian() : names.english();
    }

    public Language language() {
        return messages.get().language();
    }

    /// Changes every word that is bound.
    public void speak(Language language) {
        messages.set(Messages.in(language));
    }
}
