using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Governance.Risk.BackTest;

/// <summary>A plan as the branch held it when its release started, as far as the risk is read of it.</summary>
internal static class PlanAtStart
{
    /// <returns>Null where no commit from before the start holds the release, or it was over by then.</returns>
    public static Release? Of(ReleaseFacts facts)
    {
        var start = facts.StartedAt ?? facts.Release.Window.Start.Instant;
        var plan = facts.Plans.LastOrDefault(version => version.At <= start);
        return plan is null || plan.Status?.IsFinal() == true ? null : Read(facts.Release, plan);
    }

    private static Release Read(Release release, PublishedPlan plan)
    {
        var said = plan.Version.Watched;
        return release with
        {
            Window = plan.Window is { } window ? Moved(release.Window, window) : release.Window,
            Services = ServicesOf(release, said),
            Scope = ScopeOf(release, said),
            Risk = RiskOf(release, said),
            Rollback = RollbackOf(release, said),
        };
    }

    private static Window Moved(Window window, Interval span) => window with
    {
        Start = new Moment(span.Start, span.Start.InZone(window.Zone).LocalDateTime, window.Zone),
        End = new Moment(span.End, span.End.InZone(window.Zone).LocalDateTime, window.Zone),
    };

    /// <summary>A service that has been taken out since is in it again, and one that came later is not.</summary>
    private static IReadOnlyList<ReleasedService> ServicesOf(Release release, IReadOnlyDictionary<string, string> said)
    {
        ReleasedService[] services =
        [
            .. from name in said.Keys
               where name.StartsWith("services[", StringComparison.Ordinal) && name.EndsWith("].service", StringComparison.Ordinal)
               let id = said[name]
               orderby id
               select release.Services.FirstOrDefault(service => service.Service.Id == id)
                   ?? new ReleasedService(release.Origin, new Ref<Service>(id, release.Origin.Place), new VersionText("", release.Origin.Place)),
        ];
        return services.Length > 0 ? services : release.Services;
    }

    private static ScopeItem[] ScopeOf(Release release, IReadOnlyDictionary<string, string> said) =>
    [
        .. from item in PublishedScope.Of(said).Items.Values
           orderby item.Id
           select new ScopeItem(release.Origin, item.Id, item.Title, ChangeKind.Improvement, Listed(said.GetValueOrDefault($"scope[{item.Id}].services"), release)),
    ];

    private static IReadOnlyList<Ref<Service>> Listed(string? services, Release release) => services is null
        ? []
        : [.. services.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(id => new Ref<Service>(id, release.Origin.Place))];

    private static RiskInputs RiskOf(Release release, IReadOnlyDictionary<string, string> said) => new(
        release.Risk?.Origin ?? release.Origin,
        Answer(said, "risk.irreversible_migration"),
        Answer(said, "risk.breaking_contract"),
        FirstTime: Answer(said, "risk.first_time"),
        Register: []);

    private static Rollback? RollbackOf(Release release, IReadOnlyDictionary<string, string> said) =>
        Enum.GetValues<RollbackStrategy>().Cast<RollbackStrategy?>().FirstOrDefault(strategy => Rules.KebabCase.Snake(strategy.ToString()!) == said.GetValueOrDefault("rollback.strategy")) is { } known
            ? new Rollback(release.Rollback?.Origin ?? release.Origin, known)
            {
                RehearsedAt = said.TryGetValue("rollback.rehearsed_at", out var day) && LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var rehearsed) ? rehearsed : null,
            }
            : null;

    private static bool? Answer(IReadOnlyDictionary<string, string> said, string key) => said.GetValueOrDefault(key) switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };
}
