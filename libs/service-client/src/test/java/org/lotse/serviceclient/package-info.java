/** Neighbours and identity providers in good and in bad moods. */
@NullMarked
package org.lotse.serviceclient;

import org.jspecify.annotations.NullMarked;
