/** What the browser offers to choose as a picture; by ending, too, since not every system knows HEIC. */
export const acceptedPictures = 'image/jpeg,image/png,image/tiff,image/webp,image/avif,image/heic,.heic,.heif'
