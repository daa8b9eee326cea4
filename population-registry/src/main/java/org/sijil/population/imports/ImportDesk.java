package org.sijil.population.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.sijil.commons.imports.FileDesk;
import org.sijil.commons.imports.FileFormat;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;

/** Takes a file of people. */
@ApplicationScoped
class ImportDesk {

    private final FileDesk desk;
    private final ImportRows rows;
    private final ImportConfig config;
    private final Caller caller;

    ImportDesk(FileDesk desk, ImportRows rows, ImportConfig config, Caller caller) {
        this.desk = desk;
        this.rows = rows;
        this.config = config;
        this.caller = caller;
    }

    /**
     * Takes the whole body; answers which import it is and which job does it.
     *
     * @param likeness whether likely duplicates are held up; only those who decide them may let them pass
     */
    ImportReceipt take(InputStream body, FileFormat format, boolean dryRun, boolean likeness)
            throws IOException, SQLException {
        if (!likeness && !caller.hasRole(Roles.ADJUDICATOR)) {
            throw ImportProblem.LIKENESS_REQUIRED.refuse();
        }
        return desk.take(
                body,
                format,
                dryRun,
                new PersonFiles(rows, config, likeness),
                taken -> new ImportReceipt(taken.id(), taken.job(), dryRun, likeness, taken.lines()));
    }
}
