package mn.biyelelt.domain.quantity;

import java.util.List;

/// A text cut into tokens.
///
/// @param list   the tokens in order, never changed; the last is of type END
record Tokens(String text, List<Token> list) {

    /// The token at a place; the END token beyond either end.
    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : list.getLast();
    }

    /// Number of tokens without END.
    int size() {
        return list.size() - 1;
    }

    String textOf(Token token) {
        return token.span().of(text);
    }

    /// Text from one token to before another, as written.
    String textOf(int from, int to) {
        return from < to ? text.substring(at(from).span().start(), at(to - 1).span().end()) : "";
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
