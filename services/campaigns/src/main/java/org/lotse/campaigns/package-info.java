/** Reminder campaigns: sends each mail at most once and records why a member did or did not receive it. */
@NullMarked
package org.lotse.campaigns;

import org.jspecify.annotations.NullMarked;
