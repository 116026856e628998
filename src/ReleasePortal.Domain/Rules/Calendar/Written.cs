using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

/// <summary>Where a plan says what a conflict is about.</summary>
internal static class Written
{
    public static Place Service(Release release, string service) =>
        release.Services.FirstOrDefault(released => released.Service.Id == service)?.Service.Place ?? Start(release);

    public static Place Start(Release release) => release.Window.Origin.Value("start");
}
