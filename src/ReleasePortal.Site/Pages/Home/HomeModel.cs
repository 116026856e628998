using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Home;

internal sealed record HomeModel(PageHead Head) : TemplatedPart("pages/home");
