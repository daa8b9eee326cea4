package org.sijil.social.scoring;

import java.util.Collection;
import java.util.List;

/** Where formulas wait for a second person and are approved, as the start needs it. */
interface FormulaSource {

    /** Proposes files that were mounted; those that are known already stay as they are. */
    void propose(Collection<FormulaFile> files);

    /** The texts of the approved formulas. */
    List<String> approved();
}
