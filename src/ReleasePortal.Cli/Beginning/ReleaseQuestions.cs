using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Versions;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Asks for what the plan of a release needs. How much is asked depends on the profile of the portal.</summary>
/// <param name="given">What the command line says, by the name of the option.</param>
/// <param name="desk">The records.</param>
/// <param name="interview">Where answers come from.</param>
internal sealed class ReleaseQuestions(Func<string, string?> given, EditingDesk desk, Interview interview)
{
    private static readonly string[] Duties = ["commander", "deployer", "verifier"];
    private static readonly string[] Truths = ["true", "false"];

    private static readonly RecordKind Kind = RecordKinds.All.Single(kind => kind.Type == typeof(Release));

    private RecordSet Records => desk.Records;

    /// <summary>Times after the one that was chosen that are free too, some days apart.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Later { get; private set; } = [];

    public NewRecord Ask()
    {
        var type = Choose("type", "How is it governed?", "standard",
            new("standard", "planned, with full notice"), new("expedited", "it cannot wait"), new("emergency", "harm is going on now"), new("maintenance", "nothing new for customers"));
        var product = interview.Ask(Q("product", "Which product?") with { Choices = CatalogueChoices.Of(typeof(Product), Records) });
        var found = Records.Products.TryFind(product, out var known) ? known : null;
        var version = interview.Ask(VersionQuestion(product));
        // What follows from the product is not told to be missing where the product is.
        var isOpen = product.Length == 0 || version.Length == 0;
        var id = interview.Ask(RecordId.Question(given("id"), RecordId.Of($"{product}-{version}"), Records.Releases.Knows) with { MayBeLeft = isOpen });
        var title = interview.Ask(Q("title", "What do people call it, without the version?") with { Standard = found?.Title, MayBeLeft = found is null });
        var versions = ServicesOf(product, version);
        var services = versions.ConvertAll(entry => entry.Service);
        var owner = interview.Ask(Q("owner", "Which team answers for it?") with { Standard = found?.Owner.Id, MayBeLeft = found is null, Choices = CatalogueChoices.Of(typeof(Team), Records) });
        var summary = interview.Ask(Q("summary", "What does it bring, in one or two sentences?"));
        var justification = interview.Ask(Q("justification", "Why is it needed, and why now?") with { MayBeLeft = type is "standard" or "maintenance" });
        var times = new WindowQuestions(given, desk, interview);
        var (window, zone) = times.Ask(services, type);
        interview.RequireAll();
        Later = [.. times.Later(window.Start).Select(later => KeyValuePair.Create(WrittenMoment.Of(later.Start, new(later.Start, default, zone), zone), WrittenMoment.Of(later.End, new(later.End, default, zone), zone)))];

        var record = new NewRecord(Kind, PathOf(id, window.Start, zone), type);
        Said(record, ("title", title), ("product", product), ("version", version), ("type", type), ("status", given("status") ?? "proposed"), ("owner", owner), ("summary", summary), ("justification", justification));
        record.Put("window", Key("start", WrittenMoment.Of(window.Start, new(window.Start, default, zone), zone)), Key("end", WrittenMoment.Of(window.End, new(window.End, default, zone), zone)), Key("time_zone", zone.Id));
        foreach (var (service, own) in versions)
            record.Add("services", Key("service", service.Id), Key("version", own));
        People(record, owner);
        WayBack(record, services);
        Risk(record);
        new UsualParts(given, desk, interview).Write(record, title, type, window.Start);
        interview.RequireAll();
        return record;
    }

    private Question VersionQuestion(string product)
    {
        var order = new ProductVersions(Records).OrderOf(product);
        var last = Records.Releases.Where(release => release.Product.Id == product).MaxBy(release => release.Window.Start.Instant)?.Version.Text;
        return Q("product-version", $"Which version does it have after it?{(last is null ? "" : $" The last one planned is {last}.")}") with
        {
            Wrong = text => !text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '+' or '-' or '_' or ' ') || !char.IsAsciiLetterOrDigit(text[0]) ? "A version has letters, digits, dots and dashes." : order?.ProblemOf(text) is { } problem ? $"{problem.Message} {problem.Hint}" : null,
        };
    }

    private List<(Service Service, string Version)> ServicesOf(string product, string version)
    {
        var own = Records.Services.Where(service => service.Product.Id == product && service.State == ServiceState.Active).ToList();
        var names = CatalogueChoices.Of(typeof(Service), Records).OrderBy(choice => own.TrueForAll(service => service.Id != choice.Name)).ToList();
        var asked = interview.AskMany(Q("services", "What is deployed?") with
        {
            Standard = own.Count > 0 ? string.Join(", ", own.Select(service => service.Id)) : null,
            MayBeLeft = product.Length == 0,
            Choices = names,
            IsOpen = true,
            Wrong = text => text.Split(',').Select(part => part.Split('=')[0].Trim()).FirstOrDefault(part => !names.Exists(name => name.Name == part)) is { } unknown ? DidYouMean.Among(names.Select(name => name.Name), unknown, $"There is no service \"{unknown}\".") : null,
        });
        return [.. asked.Select(part => part.Split('=', 2)).Select(parts => (Records.Services.First(service => service.Id == parts[0].Trim()), parts.Length > 1 ? parts[1].Trim() : VersionOf(parts[0], version)))];
    }

    /// <summary>Services of a product may count their versions apart.</summary>
    private string VersionOf(string service, string version)
    {
        if (!interview.CanAsk || given("services") is not null)
            return version;
        var last = Records.Releases.Where(release => release.Services.Any(one => one.Service.Id == service)).MaxBy(release => release.Window.Start.Instant)?.Services.First(one => one.Service.Id == service).Version.Text;
        return interview.Ask(new Question("--services", $"Which version does {service} get?{(last is null ? "" : $" The last one planned is {last}.")}") { Standard = version });
    }

    private void People(NewRecord record, string team)
    {
        var needed = Records.Portal.Profile;
        foreach (var duty in Duties.Where(duty => given(duty) is not null || (interview.CanAsk && (needed >= Profile.Enterprise || duty == "verifier" || needed == Profile.Saas))))
        {
            var person = interview.Ask(PersonQuestions.By($"--{duty}", $"Who is the {duty}?", given(duty), Records, team) with { MayBeLeft = true });
            record.Set(duty, person);
        }
    }

    private void WayBack(NewRecord record, IReadOnlyList<Service> services)
    {
        var strategy = Choose("rollback", "How is it undone?", "redeploy",
            new("redeploy", "the version before"), new("restore", "from a backup"), new("roll_forward", "with a newer version"), new("flag_off", "by turning it off"), new("none", "not at all"));
        var duration = strategy == "none" || (given("rollback-duration") is null && !interview.CanAsk) ? "" : interview.Ask(Q("rollback-duration", "How long does the way back take, if somebody has tried it? Ten minutes are PT10M.") with { MayBeLeft = true });
        record.Put("rollback", Key("strategy", strategy), Key("duration", duration.Length > 0 ? duration : null));
        var fitting = Records.Runbooks.OrderByDescending(runbook => runbook.Services.Count(service => services.Any(own => own.Id == service.Id))).ThenBy(runbook => runbook.Services.Count)
            .Where(runbook => runbook.Services.Any(service => services.Any(own => own.Id == service.Id))).Select(runbook => new Choice(runbook.Id, runbook.Title)).ToList();
        if (given("runbook") is not null || fitting.Count > 0)
            record.Set("runbook", interview.Ask(Q("runbook", "Which runbook is followed?") with { MayBeLeft = true, Standard = fitting.FirstOrDefault()?.Name, Choices = given("runbook") is null ? fitting : CatalogueChoices.Of(typeof(Domain.Execution.Runbook), Records) }));
    }

    private void Risk(NewRecord record)
    {
        var answers = new List<KeyValuePair<string, string?>>();
        foreach (var (key, words) in ((string, string)[])[("irreversible_migration", "Does it change data in a way that cannot be undone?"), ("breaking_contract", "Does it break a contract that others rely on?"), ("downtime", "How long can customers not use something? PT0S is not at all."), ("first_time", "Is something done for the first time?")])
        {
            var name = key.Replace('_', '-');
            var answer = given(name) is null && !(interview.CanAsk && Records.Portal.Profile >= Profile.Saas) ? "" : interview.Ask(Q(name, words) with
            {
                MayBeLeft = true,
                Choices = key == "downtime" ? [] : [.. Truths.Select(truth => new Choice(truth))],
            });
            if (answer.Length > 0)
                answers.Add(Key(key, answer));
        }

        if (answers.Count > 0)
            record.Put("risk", answers);
    }

    /// <summary>By year, where other releases are kept so.</summary>
    private string PathOf(string id, Instant start, DateTimeZone zone)
    {
        var byYear = Records.Releases.Count == 0 || Records.Releases.Any(release => release.Origin.Place.Path.Split('/') is ["releases", { Length: 4 }, _, _]);
        return $"releases/{(byYear ? $"{start.InZone(zone).Year}/" : "")}{id}/release.yml";
    }

    private static void Said(NewRecord record, params IReadOnlyList<(string Key, string Value)> values)
    {
        foreach (var (key, value) in values)
            record.Set(key, value);
    }

    private string Choose(string name, string words, string standard, params IReadOnlyList<Choice> choices) => interview.Ask(Q(name, words) with { Standard = standard, Choices = choices });

    private Question Q(string name, string words) => new($"--{name}", words) { Given = given(name) };

    private static KeyValuePair<string, string?> Key(string name, string? value) => KeyValuePair.Create(name, value);
}
