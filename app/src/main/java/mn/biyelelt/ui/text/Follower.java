package mn.biyelelt.ui.text;

import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import javafx.beans.WeakListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.i18n.Messages;

/// Lets its owner know of other words, without keeping it.
final class Follower<T> implements ChangeListener<Messages>, WeakListener {

    private final WeakReference<T> owner;
    private final Consumer<? super T> action;

    Follower(T owner, Consumer<? super T> action) {
        this.owner = new WeakReference<>(owner);
        this.action = action;
    }

    @Override
    public void changed(ObservableValue<? extends Messages> words, Messages before, Messages now) {
        T present = owner.get();
        if (present == null) {
            words.removeListener(this);
        } else {
            action.accept(present);
        }
    }

    @Override
    public boolean wasGarbageCollected() {
        return owner.get() == null;
    }
}
