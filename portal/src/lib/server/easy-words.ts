/**
 * Words that a child of eight can read and spell, none of them frightening, rude, or about families or the council.
 * Four of them, drawn at random, make a passphrase that is easily remembered and hard to guess.
 */
export const easyWords: readonly string[] = `
  acorn actor alarm album almond alpaca amber anchor ankle apple apron arch archer arrow artist atlas
  attic autumn badge badger bagel baker balloon bamboo banana banner barley barn barrel basil basket bath
  beach beacon beak bean bear beaver beetle bell bench berry bicycle bingo biscuit bison blanket blossom
  blue boat bobbin bonfire bonnet book boots bottle bowl bracelet branch bread breeze brick bridge bronze
  brook broom brown brush bubble bucket buckle buffalo bugle bunny butter button cabbage cabin cactus cake
  camel camera camp canal candle canoe canyon cape caramel caravan cardigan carnival carpet carrot cartoon
  castle cave celery chair chalk champion cheese cherry chess chestnut chilli chimney chin cinema circle
  circus city clay cliff clock cloud clover coach coast cobweb cocoa coconut coffee coin collar comet
  comic compass cookie copper coral corn cottage cotton crab crane crater crayon cream cricket crisp crown
  crumb crystal cuckoo cupboard curry curtain cushion custard cycle daffodil dairy daisy dance daylight
  deck deer denim desert desk diamond diary dice dinosaur dish doctor dolphin dome donkey door dough dove
  dragon drawer dream drum duck dune eagle earring earth echo elbow elephant emerald engine envelope
  evening fabric fairy falcon farm feather fern ferret ferry festival fiddle field finch finger fish flag
  flamingo flask flour flower flute foam football forest fork fossil fountain fridge frog frost fruit
  fudge funnel furry galaxy gallery gallop game garage garden garlic gate giant ginger giraffe glacier
  glider glitter glove glow glue goal goat goblin gold goose grape grass gravel gravy green grey grin
  guitar gull hairbrush hammock hamster handle harbour hare harp hawk hazel heather hedge hedgehog heel
  helmet herb heron hexagon hill hippo hobby hockey holly honey hoof hook hoop hoot horizon horse hotel
  icicle igloo inkwell insect iris iron island jacket jazz jeans jelly jersey jewel jigsaw jingle jogger
  joke journey judo juggler juice jumper jungle kangaroo kayak keeper kennel kettle keyboard kilt kitchen
  kite kitten kiwi knee koala label lace ladder ladybird lake lamp lantern lavender lawn leaf leather
  lemon lemonade lentil leopard letter lettuce library lift lilac lily lime lion lizard llama lobster
  locker lolly lorry lotus lunch lynx magnet magpie mango maple marble market marmalade maroon mask meadow
  medal melody melon mermaid meteor midday milk mill mint mirror mitten mole mongoose monkey moon moose
  morning moss moth motor mountain mouse muffin museum mushroom music mustard napkin necklace needle nest
  newt nineteen noodle north nose note number nutmeg oasis oatmeal ocean octagon octopus olive onion
  orange orbit orchard otter oval oven oyster paddle page paint palace palm pancake panda panther paper
  parade parcel park parrot parsley parsnip pasta pastry patch path peach peacock peanut pear pearl pebble
  pedal pelican pencil penguin pepper petal piano picnic pigeon pillow pilot pine pink pirate pizza planet
  plate plum pocket poem pond pony popcorn poppy porridge postcard potato pottery pouch prawn present
  pretzel prism pudding puddle puffin pumpkin puppet puppy purple puzzle pyramid quest quilt quiver quiz
  rabbit racket radio radish raft railway rainbow raisin ramp raspberry raven recipe reindeer ribbon rice
  riddle river robin robot rocket rope rose rowing ruby rucksack ruler runner saddle sail salad salmon
  salt sandal sandwich satchel saturn sauce scarf scooter seal seashell season seaweed seed sheep shelf
  ship shirt shoe shovel shrimp signal silk silver singer skate sketch skirt slate sledge slipper slug
  smoothie snail snow soap sock sofa soup south spade spanner sparrow spice spider spinach spiral sponge
  spoon spring sprout square squid squirrel stable stamp star starfish station stilts stone stool storm
  stove straw stream string sugar summer sunflower surf swan sweater swing table tadpole tailor tangerine
  teapot teddy telescope tennis tent thimble thistle ticket tiger tile timber toad toast toaster
  toffee tomato torch tortoise toucan towel tower town tractor train tree triangle tricycle trifle trolley
  trombone trophy trout truck trumpet trunk tulip tuna tunnel turkey turnip turtle twig twilight umbrella
  unicorn uniform valley vanilla vase velvet village vine viola violet violin volcano vulture waffle wagon
  walnut walrus waltz wardrobe water waterfall wave weather wellies west whale wheat wheel whisker whistle
  willow windmill window winter wizard wolf wombat wood wool wren wristband yacht yard yarn yellow yoga
  yoyo zebra zigzag zipper zone
`
  .trim()
  .split(/\s+/);
