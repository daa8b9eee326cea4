package org.sijil.social.scoring;

/** A formula with the file that it was read from. */
record FormulaFile(Formula formula, String file, String content) {

    static FormulaFile read(String file, String content) {
        return new FormulaFile(FormulaReader.read(file, content), file, content);
    }

    String id() {
        return formula.id();
    }
}
