using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>The records of a repository as they are written.</summary>
internal sealed class RawRepository
{
    private readonly IReadOnlyDictionary<string, byte[]> files;

    public RawRepository(IReadOnlyDictionary<string, byte[]> files, Instant now, IReadOnlySet<string> usedWaivers)
    {
        (this.files, Now, UsedWaivers) = (files, now, usedWaivers);
        Portal = Raw.OfFile("portal.yml", files["portal.yml"]);
        Zone = DateTimeZoneProviders.Tzdb[Portal["time_zone"].Text!];
        Today = now.InZone(Zone).Date;
        (Services, Teams, Environments) = (Folder("services"), Folder("teams"), Folder("environments"));
        (Incidents, Runbooks, Surveys, Waivers) = (Folder("incidents"), Folder("runbooks"), Folder("surveys"), Folder("waivers"));
        Releases = [.. from path in files.Keys
                       where path.StartsWith("releases/", StringComparison.Ordinal) && path.EndsWith("/release.yml", StringComparison.Ordinal)
                       select new RawRelease(this, path[..^"/release.yml".Length])];
    }

    public Instant Now { get; }

    public IReadOnlySet<string> UsedWaivers { get; }

    public Raw Portal { get; }

    public DateTimeZone Zone { get; }

    public LocalDate Today { get; }

    public IReadOnlyDictionary<string, Raw> Services { get; }

    public IReadOnlyDictionary<string, Raw> Teams { get; }

    public IReadOnlyDictionary<string, Raw> Environments { get; }

    public IReadOnlyDictionary<string, Raw> Incidents { get; }

    public IReadOnlyDictionary<string, Raw> Runbooks { get; }

    public IReadOnlyDictionary<string, Raw> Surveys { get; }

    public IReadOnlyDictionary<string, Raw> Waivers { get; }

    public IReadOnlyList<RawRelease> Releases { get; }

    public RawRelease? Release(string? id) => Releases.FirstOrDefault(release => release.Id == id);

    public bool IsProduction(string environment) => Environments.TryGetValue(environment, out var one) && one["stage"].Text == "production";

    public bool HasHappened(Instant? at) => at is { } time && time <= Now;

    public Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();

    public Raw File(string path) => files.TryGetValue(path, out var bytes) ? Raw.OfFile(path, bytes) : Raw.Nothing;

    public byte[]? Bytes(string path) => files.GetValueOrDefault(path);

    /// <summary>The lowest number among the services that are known.</summary>
    public int? Tier(IEnumerable<string> services) => services.Where(Services.ContainsKey).Select(service => (int?)Services[service]["tier"].Number).Min();

    /// <summary>Where the services run in production.</summary>
    public IEnumerable<string> RegionsOf(IEnumerable<string> services) =>
        Regions(services.Where(Services.ContainsKey).SelectMany(service => Services[service]["environments"].Words));

    /// <summary>Of those environments that are production.</summary>
    public IEnumerable<string> Regions(IEnumerable<string> environments) => environments.Where(IsProduction).Select(one => Environments[one]["region"].Text!);

    private Dictionary<string, Raw> Folder(string name) => files
        .Where(file => file.Key.StartsWith($"content/{name}/", StringComparison.Ordinal) && Path.GetExtension(file.Key) is (".yml" or ".md"))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => Raw.OfFile(file.Key, file.Value), StringComparer.Ordinal);
}
