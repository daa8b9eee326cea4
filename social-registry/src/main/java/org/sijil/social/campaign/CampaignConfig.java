package org.sijil.social.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What a campaign may stand on. */
@ConfigMapping(prefix = "sijil.campaigns")
interface CampaignConfig {

    /** For how many days a study tells what a campaign would do. Our choice (I): households declare, and have birthdays, every day. */
    @Min(0)
    @WithDefault("30")
    int studyDays();
}
