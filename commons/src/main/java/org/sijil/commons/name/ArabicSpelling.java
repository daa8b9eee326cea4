package org.sijil.commons.name;

import java.util.List;

/** One pass over a name in Arabic letters; {@link NameNormalizer#arabic} says what it does. */
final class ArabicSpelling {

    private static final String ARTICLE = "ال";
    private static final int LETTERS_AFTER_ARTICLE = 2;
    private static final String SERVANT = "عبد";
    private static final String SON = "ابن";
    private static final String SON_IN_A_NAME = "بن";

    private static final String VARIANTS = "ٱىیکگڭݣڤڥپہھە";
    private static final String PLAIN = "اييككككففبههه";
    private static final String SILENT = "ءٴـ";

    private ArabicSpelling() {}

    static String fold(String name) {
        List<String> words = NameNormalizer.words(letters(NameNormalizer.withoutMarks(name)));
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean followed = i < words.size() - 1;
            key.append(followed && words.get(i).equals(SON) ? SON_IN_A_NAME : withoutArticle(words.get(i)));
        }
        return key.toString();
    }

    /** A ta marbuta only ever ends a word, so what is glued to it is the next one. */
    private static String letters(String text) {
        StringBuilder plain = new StringBuilder();
        String open = text.replace("ة", "ه ");
        for (int place = 0; place < open.length(); place++) {
            char letter = open.charAt(place);
            int variant = VARIANTS.indexOf(letter);
            if (SILENT.indexOf(letter) < 0) {
                plain.append(variant < 0 ? letter : PLAIN.charAt(variant));
            }
        }
        return plain.toString();
    }

    private static String withoutArticle(String word) {
        if (word.startsWith(SERVANT + ARTICLE)) {
            return SERVANT + withoutArticle(word.substring(SERVANT.length()));
        }
        boolean article = word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + LETTERS_AFTER_ARTICLE;
        return article ? word.substring(ARTICLE.length()) : word;
    }
}
