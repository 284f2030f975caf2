package mn.biyelelt.domain.quantity;

import java.util.List;

/// A text cut into tokens, which never change.
final class Tokens {

    private final String text;
    private final Token[] tokens;
    private final int size;

    /// @param list the tokens in order; the last is of type END
    Tokens(String text, List<Token> list) {
        this.text = text;
        tokens = list.toArray(new Token[0]);
        size = tokens.length - 1;
    }

    String text() {
        return text;
    }

    /// The token at a place; the END token beyond either end.
    Token at(int index) {
        return tokens[index >= 0 && index < size ? index : size];
    }

    /// Number of tokens without END.
    int size() {
        return size;
    }

    String textOf(Token token) {
        return token.span().of(text);
    }

    /// Text from one token to before another, as written.
    String textOf(int from, int to) {
        return from < to ? text.substring(at(from).start(), at(to - 1).end()) : "";
    }

    /// Whether a token opens the text or a line.
    boolean opensLine(int index) {
        return index == 0 || at(index).gap() == Token.Gap.LINE;
    }

    /// Whether nothing but stops and quotes follows.
    boolean endsText(int index) {
        for (int i = index; i < size(); i++) {
            Token token = at(i);
            if (!token.isMark('.') && !token.isMark('"') && !token.isMark(';') && !token.isMark(',')) {
                return false;
            }
        }
        return true;
    }
}
