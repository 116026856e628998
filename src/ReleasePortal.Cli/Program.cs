using ReleasePortal.Cli;
using ReleasePortal.Cli.CommandLine;

return (int)await Portal.Run(args, Surroundings.OfThisProcess());
