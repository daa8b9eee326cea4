package org.sijil.gateway.interop;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where which question is asked: as the specification has it, and without {@code /registry}, as some clients have it. */
@Singleton
class Addresses {

    private final Map<String, Enquiry> enquiries = new TreeMap<>();

    Addresses(@All List<Enquiry> all) {
        for (Enquiry enquiry : all) {
            String base = enquiry.registry().base();
            enquiries.put(base + "/registry" + enquiry.path(), enquiry);
            enquiries.put(base + enquiry.path(), enquiry);
        }
    }

    @Nullable
    Enquiry find(String path) {
        return enquiries.get(path);
    }
}
