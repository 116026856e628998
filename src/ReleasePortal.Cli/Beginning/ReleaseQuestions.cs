using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Proposing;
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
    private static readonly string[] Truths = ["true", "false"];

    private static readonly RecordKind Kind = RecordKinds.All.Single(kind => kind.Type == typeof(Release));

    private RecordSet Records => desk.Records;

    /// <summary>Times after the one that was chosen that are free too: start, end, and how both are shown.</summary>
    public IReadOnlyList<(string Start, string End, string Shown)> Later { get; private set; } = [];

    public NewRecord Ask()
    {
        var type = Choose<ReleaseType>(ProposalQuestions.Type, ProposalChoices.Meaning);
        var product = interview.Ask(Q(ProposalQuestions.Product) with { Choices = CatalogueChoices.Of(typeof(Product), Records) });
        var found = Records.Products.TryFind(product, out var known) ? known : null;
        var version = interview.Ask(VersionQuestion(product));
        // What follows from the product is not told to be missing where the product is.
        var isOpen = product.Length == 0 || version.Length == 0;
        var id = interview.Ask(RecordId.Question(given("id"), RecordId.Of($"{product}-{version}"), Records.Releases.Knows) with { MayBeLeft = isOpen });
        var title = interview.Ask(Q(ProposalQuestions.Title) with { Standard = found?.Title, MayBeLeft = found is null });
        var versions = ServicesOf(product, version);
        var services = versions.ConvertAll(entry => entry.Service);
        var owner = interview.Ask(Q(ProposalQuestions.Owner) with { Standard = found?.Owner.Id, MayBeLeft = found is null, Choices = CatalogueChoices.Of(typeof(Team), Records) });
        var summary = interview.Ask(Q(ProposalQuestions.Summary));
        var justification = interview.Ask(Q(ProposalQuestions.Justification) with { MayBeLeft = !ProposalQuestions.Justification.IsNeeded(TypeOf(type)) });
        var times = new WindowQuestions(given, desk, interview);
        var (window, zone) = times.Ask(services, type);
        interview.RequireAll();
        Later = [.. times.Later(window.Start).Select(later => (WrittenMoment.Of(later.Start, new(later.Start, default, zone), zone), WrittenMoment.Of(later.End, new(later.End, default, zone), zone), $"{later.Start.InZone(zone).DayOfWeek}, {ConflictLines.Span(later, zone)} {zone.Id}"))];

        var record = new NewRecord(Kind, PathOf(id, window.Start, zone), type);
        Said(record, ("title", title), ("product", product), ("version", version), ("type", type), ("status", given("status") ?? "proposed"), ("owner", owner), ("summary", summary), ("justification", justification));
        record.Put("window", ("start", WrittenMoment.Of(window.Start, new(window.Start, default, zone), zone)), ("end", WrittenMoment.Of(window.End, new(window.End, default, zone), zone)), ("time_zone", zone.Id));
        foreach (var (service, own) in versions)
            record.Add("services", ("service", service.Id), ("version", own));
        People(record, owner, TypeOf(type));
        WayBack(record, services);
        Risk(record, TypeOf(type));
        new UsualParts(given, desk, interview).Write(record, title, TypeOf(type), window.Start);
        interview.RequireAll();
        return record;
    }

    private Question VersionQuestion(string product)
    {
        var order = new ProductVersions(Records).OrderOf(product);
        var last = Records.Releases.Where(release => release.Product.Id == product).MaxBy(release => release.Window.Start.Instant)?.Version.Text;
        return Q(ProposalQuestions.Version, last is null ? "" : $" The last one planned is {last}.") with
        {
            Wrong = text => AnswerForms.OfVersion(text) ?? (order?.ProblemOf(text) is { } problem ? $"{problem.Message} {problem.Hint}" : null),
        };
    }

    private List<(Service Service, string Version)> ServicesOf(string product, string version)
    {
        var own = Records.Services.Where(service => service.Product.Id == product && service.State == ServiceState.Active).ToList();
        var names = CatalogueChoices.Of(typeof(Service), Records).OrderBy(choice => own.TrueForAll(service => service.Id != choice.Name)).ToList();
        var asked = interview.AskMany(Q(ProposalQuestions.Services) with
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
        return interview.Ask(new Question("--services", $"Which version does {service} get?{(last is null ? "" : $" The last one planned is {last}.")}") { Standard = version, Wrong = AnswerForms.OfVersion });
    }

    private void People(NewRecord record, string team, ReleaseType type)
    {
        foreach (var duty in ProposalQuestions.Duties.Where(duty => IsAsked(duty, type)))
            record.Set(duty.Key, interview.Ask(PersonQuestions.By($"--{duty.Name}", duty.Words, given(duty.Name), Records, team) with { MayBeLeft = true }));
    }

    private void WayBack(NewRecord record, IReadOnlyList<Service> services)
    {
        var strategy = Choose<RollbackStrategy>(ProposalQuestions.WayBack, ProposalChoices.Meaning);
        var duration = strategy == "none" || (given("rollback-duration") is null && !interview.CanAsk) ? "" : interview.Ask(Q(ProposalQuestions.WayBackTime) with { MayBeLeft = true, Wrong = AnswerForms.OfDuration });
        record.Put("rollback", ("strategy", strategy), ("duration", duration.Length > 0 ? duration : null));
        var fitting = Records.Runbooks.OrderByDescending(runbook => runbook.Services.Count(service => services.Any(own => own.Id == service.Id))).ThenBy(runbook => runbook.Services.Count)
            .Where(runbook => runbook.Services.Any(service => services.Any(own => own.Id == service.Id))).Select(runbook => new Choice(runbook.Id, runbook.Title)).ToList();
        if (given("runbook") is not null || fitting.Count > 0)
            record.Set("runbook", interview.Ask(Q(ProposalQuestions.Runbook) with { MayBeLeft = true, Standard = fitting.FirstOrDefault()?.Name, Choices = given("runbook") is null ? fitting : CatalogueChoices.Of(typeof(Domain.Execution.Runbook), Records) }));
    }

    private void Risk(NewRecord record, ReleaseType type)
    {
        var answers = new List<(string Key, string? Value)>();
        foreach (var question in ProposalQuestions.Risk.Where(question => IsAsked(question, type)))
        {
            var key = PlanKey.At(question.Key);
            var answer = interview.Ask(Q(question) with { MayBeLeft = true, Choices = key.Type == typeof(bool) ? [.. Truths.Select(truth => new Choice(truth))] : [], Wrong = AnswerForms.Of(key) });
            if (answer.Length > 0)
                answers.Add((question.Key.Split('.')[1], answer));
        }

        if (answers.Count > 0)
            record.Put("risk", answers);
    }

    private bool IsAsked(ProposalQuestion question, ReleaseType type) => given(question.Name) is not null || (interview.CanAsk && question.IsAsked(Records.Portal.Profile, type));

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

    private string Choose<T>(ProposalQuestion question, Func<T, string> meaning)
        where T : struct, Enum =>
        interview.Ask(Q(question) with { Standard = question.Usual, Choices = [.. Enum.GetValues<T>().Select(one => new Choice(EditOptions.NameOf(one), meaning(one)))] });

    private static ReleaseType TypeOf(string word) => Enum.GetValues<ReleaseType>().FirstOrDefault(type => EditOptions.NameOf(type) == word);

    private Question Q(ProposalQuestion question, string more = "") => new($"--{question.Name}", question.Words + more) { Given = given(question.Name) };
}
